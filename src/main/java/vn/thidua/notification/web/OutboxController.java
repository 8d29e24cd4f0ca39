package vn.thidua.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.notification.Outbox;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** The mails that have not gone out. */
@Controller
@RequestMapping("/admin/mail")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    String page(Model model, Actor actor) {
        model.addAttribute("mails", outbox.unsent(actor));
        model.addAttribute("isOn", outbox.isOn());
        return "notification/outbox";
    }

    @PostMapping("/{id}/send")
    String send(@PathVariable String id, RedirectAttributes redirect, Actor actor) {
        outbox.release(Ids.read(id), actor);
        redirect.addFlashAttribute("released", true);
        return "redirect:/admin/mail";
    }
}
