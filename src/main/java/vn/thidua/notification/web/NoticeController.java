package vn.thidua.notification.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.notification.MailChoice;
import vn.thidua.notification.MailChoices;
import vn.thidua.notification.NoticeLists;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** One's own notices. */
@Controller
@RequestMapping("/notices")
class NoticeController {

    private static final int PAGE = 30;

    private final NoticeLists notices;
    private final MailChoices mails;
    private final Clock clock;

    NoticeController(NoticeLists notices, MailChoices mails, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            Actor actor) {
        model.addAttribute("page", notices.list(actor, unread, PAGE, cursor));
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("count", notices.unread(actor));
        model.addAttribute("seenAt", clock.instant());
        model.addAttribute("mail", mails.of(actor));
        model.addAttribute("choices", MailChoice.values());
        return "notification/list";
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable String id, Actor actor) {
        return "redirect:" + notices.read(Ids.read(id), actor).link();
    }

    @PostMapping("/mail")
    String chooseMail(@RequestParam(defaultValue = "") String choice, RedirectAttributes redirect, Actor actor) {
        mails.choose(choice, actor);
        redirect.addFlashAttribute("chosen", true);
        return "redirect:/notices";
    }

    @PostMapping("/read")
    String readAll(@RequestParam(defaultValue = "") String seenAt, Actor actor) {
        try {
            notices.readAll(Instant.parse(seenAt), actor);
        } catch (DateTimeParseException forged) {
            throw Refusal.invalid("seenAt", "shared.field.notADate");
        }
        return "redirect:/notices";
    }
}
