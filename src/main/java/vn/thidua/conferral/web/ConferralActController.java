package vn.thidua.conferral.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.conferral.ConferralPart;
import vn.thidua.conferral.ConferralResults;
import vn.thidua.conferral.Conferrals;
import vn.thidua.conferral.Supplied;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** What the office does on the page of an event. */
@Controller
@RequestMapping("/conferrals/{id}")
class ConferralActController {

    private final Conferrals conferrals;
    private final ConferralResults results;
    private final ConferralPage page;
    private final PageErrors pageErrors;

    ConferralActController(Conferrals conferrals, ConferralResults results, ConferralPage page, PageErrors pageErrors) {
        this.conferrals = conferrals;
        this.results = results;
        this.page = page;
        this.pageErrors = pageErrors;
    }

    @PostMapping("/awards")
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                id,
                sent,
                actor,
                locale,
                model,
                response,
                it -> conferrals.add(it, ids(sent.get("decisions")), ids(sent.get("campaigns")), actor));
    }

    @PostMapping("/awards/remove")
    String remove(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                id, sent, actor, locale, model, response, it -> conferrals.remove(it, ids(sent.get("entries")), actor));
    }

    @PostMapping("/parts")
    String assign(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, actor, locale, model, response, it -> conferrals.assign(it, hands(sent), actor));
    }

    @PostMapping("/move")
    String move(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                id,
                sent,
                actor,
                locale,
                model,
                response,
                it -> conferrals.move(
                        it, sent.getFirst("heldOn"), sent.getFirst("place"), sent.getFirst("moveReason"), actor));
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(
                id,
                sent,
                actor,
                locale,
                model,
                response,
                it -> conferrals.cancel(it, sent.getFirst("cancelReason"), actor));
    }

    @PostMapping("/supplies")
    String supply(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, actor, locale, model, response, it -> results.supply(it, supplied(sent), actor));
    }

    private interface Act {
        void on(UUID id);
    }

    private String act(
            String id,
            MultiValueMap<String, String> sent,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            Act act) {
        try {
            act.on(Ids.read(id));
            return "redirect:/conferrals/" + id;
        } catch (Refusal refusal) {
            var errors = atTheirForms(pageErrors.again(refusal, response::setStatus), sent);
            return page.show(Ids.read(id), errors, sent.toSingleValueMap(), actor, locale, model);
        }
    }

    /** Two forms on the page ask for a reason. */
    private static Map<String, List<String>> atTheirForms(
            Map<String, List<String>> errors, MultiValueMap<String, String> sent) {
        var named = new LinkedHashMap<String, List<String>>();
        errors.forEach((field, messages) -> named.put(
                field.equals("reason") ? sent.containsKey("moveReason") ? "moveReason" : "cancelReason" : field,
                messages));
        return named;
    }

    private static List<UUID> ids(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(Ids::read).toList();
    }

    /** The parts of the form by their numbers: {@code parts[0].award} and so on. */
    private static Map<ConferralPart.Key, ConferralPart.Hands> hands(MultiValueMap<String, String> sent) {
        var problems = new FieldProblems();
        var hands = new LinkedHashMap<ConferralPart.Key, ConferralPart.Hands>();
        for (int at = 0; sent.containsKey("parts[" + at + "].award"); at++) {
            var field = "parts[" + at + "].";
            var presenter = line(field + "presenter", sent, problems);
            if (presenter != null) {
                hands.put(
                        new ConferralPart.Key(
                                String.valueOf(sent.getFirst(field + "award")),
                                String.valueOf(sent.getFirst(field + "authority"))),
                        new ConferralPart.Hands(presenter, line(field + "delegation", sent, problems)));
            }
        }
        problems.orRefuse();
        return hands;
    }

    private static @Nullable String line(String field, MultiValueMap<String, String> sent, FieldProblems problems) {
        var text = QueryParameters.text(sent.getFirst(field));
        if (text != null && text.length() > Conferrals.LONGEST_HANDS) {
            problems.add(field, "shared.field.tooLong", Conferrals.LONGEST_HANDS);
        }
        return text;
    }

    private static Supplied supplied(MultiValueMap<String, String> sent) {
        var problems = new FieldProblems();
        var supplied = new Supplied(
                day("insigniaOn", sent, problems), day("moneyOn", sent, problems), line("payer", sent, problems));
        problems.orRefuse();
        return supplied;
    }

    private static @Nullable LocalDate day(String field, MultiValueMap<String, String> sent, FieldProblems problems) {
        var text = QueryParameters.text(sent.getFirst(field));
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            problems.add(field, "shared.field.notADate");
            return null;
        }
    }
}
