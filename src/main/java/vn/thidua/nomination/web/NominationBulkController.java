package vn.thidua.nomination.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.RouteStop;
import vn.thidua.nomination.ManyNominations;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.QueryParameters;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** The same act for many nominations of the list: what would happen, then one act, then an answer for each. */
@Controller
@RequestMapping("/nominations/bulk")
class NominationBulkController {

    private static final String PAPER = "paper";
    private static final String DONE = "bulkDone";
    private static final String FAILED = "bulkFailed";

    private final ManyNominations many;
    private final NominationQueries queries;
    private final NominationLines lines;
    private final PageErrors pageErrors;
    private final Texts texts;

    NominationBulkController(
            ManyNominations many,
            NominationQueries queries,
            NominationLines lines,
            PageErrors pageErrors,
            Texts texts) {
        this.many = many;
        this.queries = queries;
        this.lines = lines;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** Some that go the same way. */
    record Group(String way, List<NominationLine> lines) {}

    /** Some that one paper can gather. */
    record PaperGroup(
            String unit,
            String unitName,
            String campaign,
            @Nullable String campaignTitle,
            String kind,
            List<NominationLine> lines) {}

    /** One that is refused, with every reason. */
    record Refused(NominationLine line, List<String> reasons) {}

    /** Shows what would happen; changes nothing. */
    @PostMapping
    String preview(
            @RequestParam(required = false) @Nullable List<String> ids,
            @RequestParam(defaultValue = "submit") String act,
            Actor actor,
            Model model) {
        var chosen = visible(ids, actor);
        if (chosen.isEmpty()) {
            return "redirect:/nominations";
        }
        boolean paper = PAPER.equals(act);
        var results = paper ? many.previewGather(chosen, actor) : many.previewSubmit(chosen, actor);
        var good = results.stream()
                .map(ManyNominations.Result::after)
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("paper", paper)
                .addAttribute("good", good.size())
                .addAttribute("refused", refused(reasons(results)));
        if (paper) {
            model.addAttribute("papers", papers(good));
        } else {
            model.addAttribute("groups", groups(good));
        }
        return "nomination/bulk";
    }

    @PostMapping("/submit")
    String submit(@RequestParam(required = false) @Nullable List<String> ids, Actor actor, RedirectAttributes flash) {
        var chosen = visible(ids, actor);
        if (chosen.isEmpty()) {
            return "redirect:/nominations";
        }
        var results = many.submit(chosen, actor);
        // texts only: what is flashed goes through the session table
        flash.addFlashAttribute(DONE, (int)
                results.stream().filter(ManyNominations.Result::isDone).count());
        flash.addFlashAttribute(FAILED, reasons(results));
        return "redirect:/nominations/bulk/done";
    }

    /** What became of them; those that were refused are still chosen. */
    @GetMapping("/done")
    String done(Model model) {
        if (!(model.getAttribute(FAILED) instanceof Map<?, ?> failed)) {
            return "redirect:/nominations";
        }
        var reasons = new LinkedHashMap<String, List<String>>();
        failed.forEach((id, why) -> reasons.put(
                id.toString(), ((List<?>) why).stream().map(String::valueOf).toList()));
        model.addAttribute("done", model.getAttribute(DONE)).addAttribute("refused", refused(reasons));
        return "nomination/bulk-done";
    }

    private List<UUID> visible(@Nullable List<String> sent, Actor actor) {
        var unread = new FieldProblems();
        var ids = Stream.ofNullable(sent)
                .flatMap(List::stream)
                .map(id -> QueryParameters.id("ids", id, unread))
                .filter(Objects::nonNull)
                .distinct()
                .limit(ManyNominations.MOST)
                .toList();
        var known = queries.visibleAmong(ids, actor);
        return ids.stream().filter(known::contains).toList();
    }

    private Map<String, List<String>> reasons(List<ManyNominations.Result> results) {
        var reasons = new LinkedHashMap<String, List<String>>();
        results.stream()
                .filter(result -> !result.isDone())
                .forEach(result -> reasons.put(
                        result.id().toString(),
                        pageErrors.of(Objects.requireNonNull(result.refusal())).values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toCollection(ArrayList::new))));
        return reasons;
    }

    private List<Refused> refused(Map<String, List<String>> reasons) {
        var views = queries.all(reasons.keySet().stream().map(UUID::fromString).toList());
        return lines.of(views).stream()
                .map(line -> new Refused(line, reasons.get(line.id().toString())))
                .toList();
    }

    private List<Group> groups(List<NominationView> after) {
        var names = names(after);
        return grouped(after, view -> way(view, names)).entrySet().stream()
                .map(group -> new Group(group.getKey(), lines.of(group.getValue())))
                .toList();
    }

    private String way(NominationView after, Map<String, String> names) {
        var here = after.here().orElseThrow();
        var unit = names.getOrDefault(here.unit(), here.unit());
        if (here.role() == RouteStop.Role.DECIDES) {
            return texts.of("nomination.bulk.way.decides", List.of(unit));
        }
        return after.stations().stream()
                .filter(station -> station.state() == Station.State.AHEAD)
                .findFirst()
                .map(next -> texts.of(
                        "nomination.bulk.way.sendsOn", List.of(unit, names.getOrDefault(next.unit(), next.unit()))))
                .orElseGet(() -> texts.of("nomination.bulk.way.waits", List.of(unit)));
    }

    private List<PaperGroup> papers(List<NominationView> waiting) {
        var names = names(waiting);
        var titles = queries.campaignTitles(
                waiting.stream().map(NominationView::campaignId).collect(Collectors.toSet()));
        return grouped(waiting, view -> view.holder() + " " + view.campaignId() + " " + kind(view)).values().stream()
                .map(together -> {
                    var first = together.get(0);
                    var unit = Objects.requireNonNull(first.holder());
                    return new PaperGroup(
                            unit,
                            names.getOrDefault(unit, unit),
                            InCampaign.text(first.campaignId()),
                            first.campaignId() == null ? null : titles.getOrDefault(first.campaignId(), ""),
                            kind(first),
                            lines.of(together));
                })
                .toList();
    }

    /** As papers name their kinds. */
    private static String kind(NominationView waiting) {
        return waiting.here().map(Station::role).orElse(null) == RouteStop.Role.DECIDES
                ? "DECISION"
                : "SUBMISSION_LETTER";
    }

    private Map<String, String> names(List<NominationView> views) {
        return lines.names(views.stream()
                .flatMap(view -> view.stations().stream())
                .map(Station::unit)
                .collect(Collectors.toSet()));
    }

    private static Map<String, List<NominationView>> grouped(
            List<NominationView> views, Function<NominationView, String> key) {
        return views.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
