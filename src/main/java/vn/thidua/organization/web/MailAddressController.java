package vn.thidua.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.organization.MailAddresses;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** A person's mail address, for administrators; auditors may look. */
@Controller
@RequestMapping("/people/{id}/email")
class MailAddressController {

    private final MailAddresses addresses;
    private final PeopleQueries people;
    private final PageErrors errors;

    MailAddressController(MailAddresses addresses, PeopleQueries people, PageErrors errors) {
        this.addresses = addresses;
        this.people = people;
        this.errors = errors;
    }

    @GetMapping
    String page(@PathVariable String id, Model model, Actor actor) {
        return show(Ids.read(id), addresses.of(Ids.read(id)), model, actor);
    }

    private String show(UUID id, @Nullable String email, Model model, Actor actor) {
        model.addAttribute("person", people.get(id, actor).person());
        model.addAttribute("email", email);
        return "organization/person-email";
    }

    @PostMapping
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String email,
            Model model,
            Actor actor,
            HttpServletResponse response) {
        try {
            addresses.change(Ids.read(id), email, actor);
            return "redirect:/people/" + id;
        } catch (Refusal refusal) {
            model.addAttribute("errors", errors.again(refusal, response::setStatus));
            return show(Ids.read(id), email, model, actor);
        }
    }
}
