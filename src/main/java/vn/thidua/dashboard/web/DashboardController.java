package vn.thidua.dashboard.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.dashboard.Funnels;
import vn.thidua.dashboard.NominationLists;
import vn.thidua.dashboard.OpenTasks;
import vn.thidua.dashboard.Overviews;
import vn.thidua.dashboard.Participants;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.dashboard.StepFigures;
import vn.thidua.dashboard.Steps;
import vn.thidua.dashboard.UnitsAtWork;
import vn.thidua.dashboard.WatchedProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.Token;

/** What a manager looks at: where it waits, what is late, how long it takes; every figure leads to its list. */
@Controller
@RequestMapping("/dashboard")
class DashboardController {

    private static final int ROWS = 50;
    private static final int UNITS_AT_A_GLANCE = 6;
    private static final int DUE_AT_A_GLANCE = 4;

    private static final Comparator<StepFigures> WORST_FIRST = Comparator.comparingLong(StepFigures::overdue)
            .thenComparing(StepFigures::open)
            .reversed();

    private final Scopes scopes;
    private final Overviews overviews;
    private final Steps steps;
    private final UnitsAtWork units;
    private final Funnels funnels;
    private final Participants participants;
    private final OpenTasks tasks;
    private final NominationLists nominations;
    private final Processes processes;

    DashboardController(
            Scopes scopes,
            Overviews overviews,
            Steps steps,
            UnitsAtWork units,
            Funnels funnels,
            Participants participants,
            OpenTasks tasks,
            NominationLists nominations,
            Processes processes) {
        this.scopes = scopes;
        this.overviews = overviews;
        this.steps = steps;
        this.units = units;
        this.funnels = funnels;
        this.participants = participants;
        this.tasks = tasks;
        this.nominations = nominations;
        this.processes = processes;
    }

    @GetMapping
    String overview(@ModelAttribute("query") DashboardParameters query, Actor actor, Model model) {
        Scope scope = scope(query, actor, model);
        model.addAttribute("overview", overviews.of(scope));
        addSteps(steps.of(scope, null), query, WatchedProcess.NOMINATION, model);
        model.addAttribute("units", units.list(scope, UNITS_AT_A_GLANCE, null));
        model.addAttribute("campaigns", funnels.of(scope));
        var ahead = new OpenTasks.Filter(null, null, null, null, OpenTasks.Due.AHEAD);
        model.addAttribute("soon", tasks.list(scope, ahead, DUE_AT_A_GLANCE, null));
        return "dashboard/overview";
    }

    @GetMapping("/campaigns/{id}")
    String campaign(
            @PathVariable String id, @ModelAttribute("query") DashboardParameters query, Actor actor, Model model) {
        UUID campaign = Ids.read(id);
        Scope scope = scope(query, actor, model);
        model.addAttribute("campaign", funnels.of(campaign, scope, actor));
        var waiting = steps.of(scope, campaign);
        addSteps(waiting, query, busiest(waiting), model);
        model.addAttribute("page", participants.list(campaign, scope, query.status(), ROWS, query.cursor()));
        return "dashboard/campaign";
    }

    @GetMapping("/units")
    String units(@ModelAttribute("query") DashboardParameters query, Actor actor, Model model) {
        model.addAttribute("page", units.list(scope(query, actor, model), ROWS, query.cursor()));
        return "dashboard/units";
    }

    @GetMapping("/tasks")
    String tasks(@ModelAttribute("query") DashboardParameters query, Actor actor, Model model) {
        var filter = query.tasks();
        model.addAttribute("page", tasks.list(scope(query, actor, model), filter, ROWS, query.cursor()));
        model.addAttribute("filter", filter);
        return "dashboard/tasks";
    }

    @GetMapping("/nominations")
    String nominations(@ModelAttribute("query") DashboardParameters query, Actor actor, Model model) {
        var filter = query.nominations();
        model.addAttribute("page", nominations.list(scope(query, actor, model), filter, ROWS, query.cursor()));
        model.addAttribute("filter", filter);
        return "dashboard/nominations";
    }

    /** The models are the same for everybody who may see the page. */
    @GetMapping(path = "/diagrams/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String process, Actor actor) {
        scopes.of(actor, null);
        return processes.model(known(process).id());
    }

    @GetMapping(path = "/tokens/{process}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Tokens tokens(@PathVariable String process, @ModelAttribute("query") DashboardParameters query, Actor actor) {
        var campaign = query.campaignId();
        Scope scope = scopes.of(actor, query.unit());
        if (campaign != null) {
            funnels.of(campaign, scope, actor);
        }
        return new Tokens(steps.tokens(known(process), scope, campaign));
    }

    /** What waits where on a model, as the diagram reads it. */
    record Tokens(List<Token> items) {}

    /** What waits in a process as a whole. */
    record Waiting(WatchedProcess process, long open, long overdue) {}

    private Scope scope(DashboardParameters query, Actor actor, Model model) {
        Scope scope = scopes.of(actor, query.unit());
        model.addAttribute("scope", scope);
        model.addAttribute("unit", QueryParameters.text(query.unit()));
        model.addAttribute(
                "way",
                QueryParameters.text(query.unit()) == null
                        ? List.of()
                        : scopes.wayTo(scope.roots().get(0), actor));
        return scope;
    }

    /** The chosen process's steps, the most overdue first, and how much waits in each of the processes. */
    private static void addSteps(List<StepFigures> all, DashboardParameters query, WatchedProcess usual, Model model) {
        var process = WatchedProcess.byId(query.process()).orElse(usual);
        model.addAttribute("process", process);
        model.addAttribute("processes", waiting(all));
        model.addAttribute(
                "steps",
                all.stream()
                        .filter(step -> step.key().process().equals(process.id()))
                        .sorted(WORST_FIRST)
                        .toList());
        model.addAttribute(
                "slowest",
                all.stream()
                        .filter(step -> step.overdue() > 0)
                        .sorted(WORST_FIRST)
                        .limit(3)
                        .toList());
    }

    /** Where most is late, or else most waits; the units' own process where nothing waits for a human. */
    private static WatchedProcess busiest(List<StepFigures> steps) {
        return waiting(steps).stream()
                .filter(one -> one.open() > 0)
                .max(Comparator.comparingLong(Waiting::overdue).thenComparing(Waiting::open))
                .map(Waiting::process)
                .orElse(WatchedProcess.PARTICIPATION);
    }

    private static List<Waiting> waiting(List<StepFigures> steps) {
        Map<WatchedProcess, Waiting> waiting = new LinkedHashMap<>();
        Arrays.stream(WatchedProcess.values()).forEach(it -> waiting.put(it, new Waiting(it, 0, 0)));
        for (var step : steps) {
            WatchedProcess.byId(step.key().process())
                    .ifPresent(process -> waiting.merge(
                            process,
                            new Waiting(process, step.open(), step.overdue()),
                            (one, more) ->
                                    new Waiting(process, one.open() + more.open(), one.overdue() + more.overdue())));
        }
        return List.copyOf(waiting.values());
    }

    private static WatchedProcess known(@Nullable String process) {
        return WatchedProcess.byId(process).orElseThrow(Refusal::notFound);
    }
}
