package vn.thidua.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachments;
import vn.thidua.council.Balloting;
import vn.thidua.council.SessionMinutes;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.Sessions;
import vn.thidua.document.DocumentFormat;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.Field;

/** One session: its agenda, who has voted, what was counted, its papers and its minutes. */
@Controller
@RequestMapping("/council")
class SessionController {

    private final Sessions sessions;
    private final SessionQueries queries;
    private final SessionMinutes minutes;
    private final Balloting balloting;
    private final SessionCards cards;
    private final Attachments attachments;
    private final PageErrors pageErrors;

    SessionController(
            Sessions sessions,
            SessionQueries queries,
            SessionMinutes minutes,
            Balloting balloting,
            SessionCards cards,
            Attachments attachments,
            PageErrors pageErrors) {
        this.sessions = sessions;
        this.queries = queries;
        this.minutes = minutes;
        this.balloting = balloting;
        this.cards = cards;
        this.attachments = attachments;
        this.pageErrors = pageErrors;
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, SessionCard.Typed.NOTHING, Map.of(), actor, model);
    }

    @PostMapping("/{id}/papers")
    String addPaper(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var session = queries.view(Ids.read(id), actor).session();
            actor.requireDesk(session.secretary());
            var name = file == null ? null : file.getOriginalFilename();
            if (file == null || name == null || name.isEmpty()) {
                throw Refusal.invalid("file", "shared.field.required");
            }
            var stored = attachments.store("file", name, file.getContentType(), file.getBytes(), actor);
            sessions.addPaper(session.id(), stored.id().toString(), actor);
            return there(session.id());
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(id, SessionCard.Typed.NOTHING, errors, actor, model);
        }
    }

    @PostMapping("/{id}/recusals")
    String recuse(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String interest,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            if (item == null || item.isBlank()) {
                throw Refusal.invalid("item", "shared.field.required");
            }
            var who = person == null || person.isBlank() ? actor.personId() : Ids.read(person);
            balloting.recuse(Ids.read(id), Ids.read(item), who, interest, actor);
            return there(Ids.read(id));
        } catch (Refusal refusal) {
            var errors = new LinkedHashMap<>(pageErrors.again(refusal, response::setStatus));
            var reason = errors.remove("reason");
            if (reason != null) {
                errors.put("interest", reason);
            }
            var typed = new SessionCard.Typed(Map.of("item", item == null ? "" : item));
            return page(id, typed, errors, actor, model);
        }
    }

    @PostMapping("/{id}/cancel")
    String cancel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            sessions.cancel(Ids.read(id), reason, actor);
            return there(Ids.read(id));
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(id, SessionCard.Typed.NOTHING, errors, actor, model);
        }
    }

    /** The receipt comes in the body, not in the address: addresses are written into logs. */
    @PostMapping("/{id}/check")
    String check(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String receipt,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            var found = queries.check(Ids.read(id), receipt, actor);
            var view = queries.view(Ids.read(id), actor);
            model.addAttribute("it", view)
                    .addAttribute("found", found)
                    .addAttribute(
                            "lines",
                            view.items().stream()
                                    .filter(item -> found.containsKey(item.id()))
                                    .toList());
            return "council/check";
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(id, SessionCard.Typed.NOTHING, errors, actor, model);
        }
    }

    @GetMapping("/{id}/minutes")
    String minutes(@PathVariable String id, Actor actor, Model model) {
        model.addAttribute("minutes", minutes.read(Ids.read(id), actor)).addAttribute("id", id);
        return "council/minutes";
    }

    @GetMapping("/{id}/minutes/document")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        return FileAnswer.of(
                minutes.file(Ids.read(id), wanted, actor),
                wanted.mediaType(),
                wanted.fileName("bien-ban-hop-hoi-dong"));
    }

    private String page(
            String id, SessionCard.Typed typed, Map<String, List<String>> errors, Actor actor, Model model) {
        var view = queries.view(Ids.read(id), actor);
        model.addAttribute("it", cards.of(view, actor))
                .addAttribute("typed", typed)
                .addAttribute("errors", errors)
                .addAttribute(
                        "recusable",
                        view.items().stream()
                                .map(item -> new Field.Option(
                                        item.id().toString(),
                                        item.position() + ". " + item.about().recipient()))
                                .toList())
                .addAttribute(
                        "people",
                        view.voters().stream()
                                .map(voter -> new Field.Option(voter.person().toString(), voter.name()))
                                .toList());
        return "council/session";
    }

    private static String there(UUID id) {
        return "redirect:/council/" + id;
    }
}
