package vn.thidua.council.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.council.AgendaItem;
import vn.thidua.council.CouncilCase;
import vn.thidua.council.Councils;
import vn.thidua.council.SessionDraft;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.Sessions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** Convening a session, and changing its day and agenda before the chair has confirmed them. */
@Controller
@RequestMapping("/council")
class PlanController {

    private static final String PLACES = "places.";

    private final Sessions sessions;
    private final SessionQueries queries;
    private final Councils councils;
    private final PageErrors pageErrors;

    PlanController(Sessions sessions, SessionQueries queries, Councils councils, PageErrors pageErrors) {
        this.sessions = sessions;
        this.queries = queries;
        this.councils = councils;
        this.pageErrors = pageErrors;
    }

    @GetMapping("/new")
    String make(@RequestParam(required = false) @Nullable String council, Actor actor, Model model) {
        return plan(new SessionDraft(council, null, null, null, null, null, null), null, Map.of(), actor, model);
    }

    @PostMapping
    String convene(
            @RequestParam(required = false) @Nullable String council,
            HttpServletRequest request,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var draft = draft(council, request);
        try {
            return there(sessions.convene(draft, actor).id());
        } catch (Refusal refusal) {
            return plan(draft, null, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @GetMapping("/{id}/plan")
    String replan(@PathVariable String id, Actor actor, Model model) {
        var it = queries.view(Ids.read(id), actor);
        var places = new HashMap<String, Integer>(it.session().places());
        var draft = new SessionDraft(
                it.session().council().toString(),
                it.session().title(),
                it.session().heldOn().toString(),
                it.session().place(),
                it.session().secret(),
                it.items().stream().map(item -> item.about().id().toString()).toList(),
                places);
        return plan(draft, Ids.read(id), Map.of(), actor, model);
    }

    @PostMapping("/{id}/plan")
    String plan(
            @PathVariable String id,
            HttpServletRequest request,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var council = queries.view(Ids.read(id), actor).session().council().toString();
        var draft = draft(council, request);
        try {
            return there(sessions.plan(Ids.read(id), draft, actor).id());
        } catch (Refusal refusal) {
            return plan(draft, Ids.read(id), pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    /** An award of which cases wait, and how many places it has. */
    record Award(String code, String name, String field, String places, List<Choosable> cases) {}

    /** A case that can be put on the agenda. */
    record Choosable(String id, String recipient, String detail, boolean chosen) {}

    private String plan(
            SessionDraft draft, @Nullable UUID session, Map<String, List<String>> errors, Actor actor, Model model) {
        var council = councils.get(Ids.read(draft.council()), actor);
        var choosable = new ArrayList<CouncilCase>();
        if (session != null) {
            queries.view(session, actor).items().stream().map(AgendaItem::about).forEach(choosable::add);
        }
        choosable.addAll(sessions.waiting(council.unit(), actor));
        var chosen = draft.cases() == null ? null : Set.copyOf(draft.cases());
        var places = draft.places() == null ? Map.<String, Integer>of() : draft.places();
        var awards = new LinkedHashMap<String, Award>();
        for (var it : choosable) {
            awards.computeIfAbsent(
                            it.award(),
                            code -> new Award(
                                    code,
                                    it.awardName(),
                                    PLACES + code,
                                    places.get(code) == null ? "" : String.valueOf(places.get(code)),
                                    new ArrayList<>()))
                    .cases()
                    .add(new Choosable(
                            it.id().toString(),
                            it.recipient(),
                            it.detail(),
                            chosen == null || chosen.contains(it.id().toString())));
        }
        model.addAttribute("council", council)
                .addAttribute("session", session)
                .addAttribute("draft", draft)
                .addAttribute("awards", List.copyOf(awards.values()))
                .addAttribute("errors", errors);
        return "council/plan";
    }

    private static SessionDraft draft(@Nullable String council, HttpServletRequest request) {
        var places = new HashMap<String, @Nullable Integer>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PLACES) && !values[0].isBlank()) {
                places.put(
                        name.substring(PLACES.length()),
                        values[0].strip().matches("\\d{1,6}") ? Integer.valueOf(values[0].strip()) : -1);
            }
        });
        var cases = request.getParameterValues("cases");
        return new SessionDraft(
                council,
                request.getParameter("title"),
                request.getParameter("heldOn"),
                request.getParameter("place"),
                request.getParameter("secret") == null ? null : Boolean.TRUE,
                cases == null ? List.of() : List.of(cases),
                places);
    }

    private static String there(UUID id) {
        return "redirect:/council/" + id;
    }
}
