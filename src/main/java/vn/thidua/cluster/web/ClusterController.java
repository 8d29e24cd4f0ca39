package vn.thidua.cluster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterLife;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.Clusters;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.Field;

/** Clusters: the list of them, a new one, and one with its members, years and flag. */
@Controller
@RequestMapping("/clusters")
class ClusterController {

    private static final int ROWS = 50;

    private final Clusters clusters;
    private final ClusterYears years;
    private final ClusterLife life;
    private final ClusterDirectory directory;
    private final YearSheets sheets;
    private final ClusterDetails details;
    private final PageErrors pageErrors;

    ClusterController(
            Clusters clusters,
            ClusterYears years,
            ClusterLife life,
            ClusterDirectory directory,
            YearSheets sheets,
            ClusterDetails details,
            PageErrors pageErrors) {
        this.clusters = clusters;
        this.years = years;
        this.life = life;
        this.directory = directory;
        this.sheets = sheets;
        this.details = details;
        this.pageErrors = pageErrors;
    }

    /** A row of the list; its year's badge is absent where none was opened. */
    record Row(ClusterDirectory.Entry entry, YearSheet.@Nullable Badge badge) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Actor actor, Model model) {
        Page<Row> page;
        try {
            page = directory
                    .page(cursor, ROWS)
                    .map(entry -> new Row(entry, entry.latest() == null ? null : sheets.badge(entry.latest())));
        } catch (Refusal forged) {
            model.addAttribute("errors", pageErrors.of(forged));
            page = new Page<>(List.of(), null);
        }
        model.addAttribute("page", page).addAttribute("mayCreate", actor.holds(Role.CLERK));
        return "cluster/list";
    }

    @GetMapping("/new")
    String make(Actor actor, Locale locale, Model model) {
        return form(ClusterForms.Founding.EMPTY, Map.of(), actor, locale, model);
    }

    @PostMapping
    String create(ClusterForms.Founding form, Actor actor, Locale locale, Model model, HttpServletResponse response) {
        try {
            return there(clusters.create(form.request(), actor).code());
        } catch (Refusal refusal) {
            return form(form, pageErrors.again(refusal, response::setStatus), actor, locale, model);
        }
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Actor actor, Locale locale, Model model) {
        return page(code, "", Map.of(), Map.of(), actor, locale, model);
    }

    @PostMapping("/{code}/settings")
    String settle(
            @PathVariable String code,
            ClusterForms.Settings form,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                code,
                "settings",
                form,
                actor,
                locale,
                model,
                response,
                () -> clusters.settle(
                        code, form.organiser(), ClusterForms.succession(form.succession()), form.flagAward(), actor));
    }

    @PostMapping("/{code}/rename")
    String rename(
            @PathVariable String code,
            ClusterForms.Renaming form,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                code,
                "rename",
                form,
                actor,
                locale,
                model,
                response,
                () -> clusters.rename(code, form.request(), actor));
    }

    @PostMapping("/{code}/members")
    String seat(
            @PathVariable String code,
            ClusterForms.Seats form,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                code,
                "members",
                form,
                actor,
                locale,
                model,
                response,
                () -> clusters.seat(code, form.number(), form.seats(), actor));
    }

    @PostMapping("/{code}/years")
    String open(
            @PathVariable String code,
            ClusterForms.Opening form,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(code, "years", form, actor, locale, model, response, () -> years.open(code, form.request(), actor));
    }

    @PostMapping("/{code}/flag")
    String handOver(
            @PathVariable String code,
            ClusterForms.Handing form,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                code, "flag", form, actor, locale, model, response, () -> life.handOver(code, form.request(), actor));
    }

    private String act(
            String code,
            String which,
            Record form,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            Runnable act) {
        try {
            act.run();
            return there(code);
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(code, which, Map.of(which, form), errors, actor, locale, model);
        }
    }

    private String form(
            ClusterForms.Founding form, Map<String, List<String>> errors, Actor actor, Locale locale, Model model) {
        var own = actor.unitsAs(Role.CLERK).stream().sorted().toList();
        var names = directory.names(own, locale);
        model.addAttribute("form", form).addAttribute("errors", errors);
        model.addAttribute(
                "organisers",
                own.stream()
                        .map(unit -> new Field.Option(unit, names.get(unit)))
                        .toList());
        details.addChoices(null, locale, model);
        return "cluster/new";
    }

    private String page(
            String code,
            String wrong,
            Map<String, Record> typed,
            Map<String, List<String>> errors,
            Actor actor,
            Locale locale,
            Model model) {
        details.addTo(model, code, actor, locale);
        model.addAttribute("typed", typed).addAttribute("wrong", wrong).addAttribute("errors", errors);
        return "cluster/detail";
    }

    private static String there(String code) {
        return "redirect:/clusters/" + code;
    }
}
