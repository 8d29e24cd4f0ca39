package vn.thidua.conferral.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.conferral.Conferral;
import vn.thidua.conferral.ConferralChoices;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralRequest;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.conferral.Conferrals;
import vn.thidua.conferral.ScenarioDocument;
import vn.thidua.document.DocumentFormat;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.Field;

/** Events at which awards are handed over: the list, the form, the page of one and its scenario. */
@Controller
@RequestMapping("/conferrals")
class ConferralController {

    private final Conferrals conferrals;
    private final ConferralQueries queries;
    private final ConferralChoices choices;
    private final ConferralPage page;
    private final ScenarioDocument scenario;
    private final PageErrors pageErrors;

    ConferralController(
            Conferrals conferrals,
            ConferralQueries queries,
            ConferralChoices choices,
            ConferralPage page,
            ScenarioDocument scenario,
            PageErrors pageErrors) {
        this.conferrals = conferrals;
        this.queries = queries;
        this.choices = choices;
        this.page = page;
        this.scenario = scenario;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("status", status)
                .addAttribute("q", q)
                .addAttribute("statuses", statuses())
                .addAttribute("mayOpen", !choices.units(actor, locale).isEmpty())
                .addAttribute("errors", Map.of());
        try {
            var search = CaseSearch.read(ConferralStatus.class, status, q, cursor, null);
            model.addAttribute("page", page.rows(queries.search(search, actor), locale));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "conferral/list";
    }

    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable String closes,
            @RequestParam(required = false) @Nullable String launches,
            Actor actor,
            Locale locale,
            Model model) {
        var sent = new ConferralRequest(null, null, null, null, null, closes, launches);
        return form(Ids.next(), null, sent, Map.of(), actor, locale, model);
    }

    @PostMapping
    String open(
            @RequestParam String id,
            @ModelAttribute ConferralRequest sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/conferrals/"
                    + conferrals.open(Ids.read(id), sent, actor).id();
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return form(Ids.read(id), null, sent, errors, actor, locale, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Locale locale, Model model) {
        return page.show(Ids.read(id), Map.of(), Map.of(), actor, locale, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Locale locale, Model model) {
        var it = queries.visible(Ids.read(id), actor);
        actor.requireDesk(queries.office(it.unit()));
        var occasion = it.occasion();
        var now = new ConferralRequest(
                it.unit(),
                occasion.name(),
                occasion.with(),
                occasion.place(),
                occasion.heldOn().toString(),
                text(occasion.closes()),
                text(occasion.launches()));
        return form(it.id(), it, now, Map.of(), actor, locale, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @ModelAttribute ConferralRequest sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        try {
            conferrals.change(Ids.read(id), sent, actor);
            return "redirect:/conferrals/" + id;
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return form(Ids.read(id), queries.visible(Ids.read(id), actor), sent, errors, actor, locale, model);
        }
    }

    @GetMapping("/{id}/scenario")
    ResponseEntity<byte[]> scenario(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = scenario.document(Ids.read(id), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("kich-ban-le-trao-tang-" + id));
    }

    private String form(
            UUID id,
            @Nullable Conferral there,
            ConferralRequest sent,
            Map<String, List<String>> errors,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("id", id)
                .addAttribute("there", there)
                .addAttribute("sent", sent)
                .addAttribute("units", choices.units(actor, locale))
                .addAttribute("campaigns", choices.campaigns(actor))
                .addAttribute("errors", errors);
        return "conferral/form";
    }

    private List<Field.Option> statuses() {
        return Arrays.stream(ConferralStatus.values())
                .map(status -> new Field.Option(status.name(), page.text(status)))
                .toList();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
