package vn.thidua.organization.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.organization.DeputyQueries;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;

/** The organisation for everybody who is signed in: a tree to open, a search, a page for each unit. */
@Controller
@RequestMapping("/organization")
class OrganizationController {

    private static final int PAGE = 50;
    private static final int OPTIONS = 20;
    private static final int LONGEST_SEARCH = 200;

    private final UnitDirectory directory;
    private final Units units;
    private final PeopleQueries people;
    private final DeputyQueries deputies;
    private final OrganizationTree tree;
    private final java.time.Clock clock;

    OrganizationController(
            UnitDirectory directory,
            Units units,
            PeopleQueries people,
            DeputyQueries deputies,
            OrganizationTree tree,
            java.time.Clock clock) {
        this.directory = directory;
        this.units = units;
        this.people = people;
        this.deputies = deputies;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * A unit in a flat list.
     *
     * @param above the names of the units above, the top first
     */
    record Row(Unit unit, String name, String above, long children, List<OrganizationTree.Holders> desks) {}

    @GetMapping
    String tree(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> open,
            @Nullable @RequestParam(required = false) String cursor,
            Model model,
            Actor actor,
            Locale locale) {
        var text = q.strip();
        model.addAttribute("q", text);
        model.addAttribute("mayManage", actor.seesEverything());
        if (text.isEmpty()) {
            model.addAttribute("tree", tree.show(open, locale));
        } else {
            model.addAttribute("page", rows(directory.search(searched(text), cursor, PAGE), locale));
        }
        return "organization/tree";
    }

    /** What the field for a unit proposes while somebody types; without a script the code is typed. */
    @GetMapping("/options")
    String options(@RequestParam(defaultValue = "") String unit, Model model, Locale locale) {
        var text = unit.strip();
        model.addAttribute(
                "options",
                text.isEmpty() || text.length() > LONGEST_SEARCH
                        ? List.of()
                        : directory.search(text, null, OPTIONS).items().stream()
                                .map(entry -> entry.unit())
                                .toList());
        return "organization/options";
    }

    @GetMapping("/{code}")
    String unit(
            @PathVariable String code,
            @Nullable @RequestParam(required = false) String cursor,
            Model model,
            Actor actor,
            Locale locale) {
        var unit = units.get(code);
        var above = new java.util.ArrayList<>(units.chainUp(code));
        above.remove(0);
        java.util.Collections.reverse(above);
        model.addAttribute("unit", unit);
        model.addAttribute("name", unit.name(locale));
        model.addAttribute("chain", above);
        model.addAttribute("today", java.time.LocalDate.now(clock));
        model.addAttribute("desks", people.historyOf(code));
        model.addAttribute("deputies", deputies.openAt(code));
        model.addAttribute("formerNames", directory.formerNames(code));
        model.addAttribute("members", unit.kind() == UnitKind.CLUSTER ? directory.membersOf(code) : List.of());
        model.addAttribute("clusters", directory.clustersOf(code));
        model.addAttribute("page", rows(directory.below(code, cursor, PAGE), locale));
        model.addAttribute("mayManage", actor.seesEverything());
        return "organization/unit";
    }

    private Page<Row> rows(Page<UnitDirectory.Entry> page, Locale locale) {
        var codes = page.items().stream().map(entry -> entry.unit().code()).toList();
        var holders = people.holders(codes);
        Map<String, Unit> known = units.chainsUp(codes).stream().collect(Collectors.toMap(Unit::code, unit -> unit));
        return page.map(entry -> new Row(
                entry.unit(),
                entry.unit().name(locale),
                above(entry.unit(), known, locale),
                entry.children(),
                OrganizationTree.desks(holders.get(entry.unit().code()))));
    }

    /** What of a text is looked for. */
    static String searched(String typed) {
        var text = typed.strip();
        return text.substring(0, Math.min(LONGEST_SEARCH, text.length()));
    }

    private static String above(Unit unit, Map<String, Unit> known, Locale locale) {
        var names = new java.util.ArrayDeque<String>();
        for (var parent = unit.parentCode();
                parent != null;
                parent = known.get(parent).parentCode()) {
            names.push(known.get(parent).name(locale));
        }
        return String.join(" › ", names);
    }
}
