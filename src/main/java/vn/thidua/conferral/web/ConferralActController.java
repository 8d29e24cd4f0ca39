package vn.thidua.conferral.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.conferral.ConferralHands;
import vn.thidua.conferral.ConferralResults;
import vn.thidua.conferral.Conferrals;
import vn.thidua.conferral.Supplied;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
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

    /** Who sends what, and where the answer goes: what every act on the page has. */
    record Sent(
            String id,
            MultiValueMap<String, String> fields,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {

        @Nullable
        String field(String name) {
            return fields.getFirst(name);
        }

        List<UUID> ids(String name) {
            var sent = fields.get(name);
            return sent == null ? List.of() : sent.stream().map(Ids::read).toList();
        }

        /** The parts of the form by their names, but for those that nobody is named for. */
        Map<String, ConferralHands> hands() {
            var hands = new LinkedHashMap<String, ConferralHands>();
            for (int at = 0; fields.containsKey("parts[" + at + "].award"); at++) {
                var part = "parts[" + at + "]";
                var presenter = QueryParameters.text(field(part + ".presenter"));
                var delegation = QueryParameters.text(field(part + ".delegation"));
                if (presenter != null || delegation != null) {
                    hands.put(
                            part,
                            new ConferralHands(
                                    field(part + ".award"), field(part + ".authority"), presenter, delegation));
                }
            }
            return hands;
        }

        Supplied supplied() {
            var problems = new FieldProblems();
            var days = new SentFields(problems);
            var supplied = new Supplied(
                    days.date("insigniaOn", field("insigniaOn")),
                    days.date("moneyOn", field("moneyOn")),
                    QueryParameters.text(field("payer")));
            problems.orRefuse();
            return supplied;
        }
    }

    @ModelAttribute
    Sent sent(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return new Sent(id, fields, actor, locale, model, response);
    }

    @PostMapping("/awards")
    String add(@ModelAttribute(binding = false) Sent sent) {
        return act(sent, it -> conferrals.add(it, sent.ids("decisions"), sent.ids("campaigns"), sent.actor()));
    }

    @PostMapping("/awards/remove")
    String remove(@ModelAttribute(binding = false) Sent sent) {
        return act(sent, it -> conferrals.remove(it, sent.ids("entries"), sent.actor()));
    }

    @PostMapping("/parts")
    String assign(@ModelAttribute(binding = false) Sent sent) {
        return act(sent, it -> conferrals.assign(it, sent.hands(), sent.actor()));
    }

    @PostMapping("/move")
    String move(@ModelAttribute(binding = false) Sent sent) {
        return act(
                sent,
                it -> conferrals.move(
                        it, sent.field("heldOn"), sent.field("place"), sent.field("moveReason"), sent.actor()));
    }

    @PostMapping("/cancel")
    String cancel(@ModelAttribute(binding = false) Sent sent) {
        return act(sent, it -> conferrals.cancel(it, sent.field("cancelReason"), sent.actor()));
    }

    @PostMapping("/supplies")
    String supply(@ModelAttribute(binding = false) Sent sent) {
        return act(sent, it -> results.supply(it, sent.supplied(), sent.actor()));
    }

    private String act(Sent sent, Consumer<UUID> act) {
        var id = Ids.read(sent.id());
        try {
            act.accept(id);
            return "redirect:/conferrals/" + id;
        } catch (Refusal refusal) {
            var errors = atTheirForms(pageErrors.again(refusal, sent.response()::setStatus), sent.fields());
            return page.show(id, errors, sent.fields().toSingleValueMap(), sent.actor(), sent.locale(), sent.model());
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
}
