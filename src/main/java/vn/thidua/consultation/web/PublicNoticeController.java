package vn.thidua.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachments;
import vn.thidua.consultation.NoticeFeedback;
import vn.thidua.consultation.PublicNotice;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.consultation.PublicNotices;
import vn.thidua.nomination.HoldKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;

/** Public notices: the list of them, a new one, and one with what came back. */
@Controller
@RequestMapping("/public-notices")
class PublicNoticeController {

    private static final int ROWS = 50;

    private final PublicNotices notices;
    private final NoticeFeedback feedback;
    private final PublicNoticeQueries queries;
    private final NoticeCards cards;
    private final ConsultationCards subjects;
    private final Attachments attachments;
    private final PageErrors pageErrors;
    private final Texts texts;

    PublicNoticeController(
            PublicNotices notices,
            NoticeFeedback feedback,
            PublicNoticeQueries queries,
            NoticeCards cards,
            ConsultationCards subjects,
            Attachments attachments,
            PageErrors pageErrors,
            Texts texts) {
        this.notices = notices;
        this.feedback = feedback;
        this.queries = queries;
        this.cards = cards;
        this.subjects = subjects;
        this.attachments = attachments;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** A row of the list. */
    record Row(PublicNotice notice, OpinionsCard.Badge badge, String period) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Actor actor, Model model) {
        Page<Row> page;
        try {
            page = queries.page(cursor, ROWS).map(it -> new Row(it, cards.badge(it), cards.period(it)));
        } catch (Refusal forged) {
            model.addAttribute("errors", pageErrors.of(forged));
            page = new Page<>(List.of(), null);
        }
        model.addAttribute("page", page).addAttribute("mayPublish", actor.holds(Role.CLERK));
        return "consultation/notices";
    }

    @GetMapping("/new")
    String make(Actor actor, Model model) {
        return form(NoticeForm.EMPTY, Map.of(), actor, model);
    }

    @PostMapping
    String publish(NoticeForm form, Actor actor, Model model, HttpServletResponse response) {
        try {
            return there(notices.publish(form.request(), actor).id());
        } catch (Refusal refusal) {
            return form(form, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, NoticeForm.Said.EMPTY, Map.of(), actor, model);
    }

    @PostMapping("/{id}/feedback")
    String record(
            @PathVariable String id,
            NoticeForm.Said said,
            @RequestParam(name = NoticeFeedback.FILE, required = false) @Nullable MultipartFile file,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var request = said.request(file == null ? null : stored(id, file, actor));
            feedback.record(Ids.read(id), request, actor);
            return there(Ids.read(id));
        } catch (Refusal refusal) {
            return page(id, said, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @PostMapping("/{id}/feedback/{feedbackId}/answer")
    String answer(
            @PathVariable String id,
            @PathVariable String feedbackId,
            @RequestParam(required = false) @Nullable String answer,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            feedback.answer(Ids.read(id), Ids.read(feedbackId), answer, actor);
            return there(Ids.read(id));
        } catch (Refusal refusal) {
            return page(id, NoticeForm.Said.EMPTY, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            return there(notices.withdraw(Ids.read(id), reason, actor).id());
        } catch (Refusal refusal) {
            return page(id, NoticeForm.Said.EMPTY, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    private @Nullable UUID stored(String id, MultipartFile file, Actor actor) throws IOException {
        var name = file.getOriginalFilename();
        actor.requireDesk(queries.get(Ids.read(id)).desk());
        // a form sent with nothing chosen carries one part without a name
        return name == null || name.isEmpty()
                ? null
                : attachments
                        .store(NoticeFeedback.FILE, name, file.getContentType(), file.getBytes(), actor)
                        .id();
    }

    private String form(NoticeForm form, Map<String, List<String>> errors, Actor actor, Model model) {
        var found = queries.publishable(actor);
        var required = queries.required(found);
        model.addAttribute("form", form).addAttribute("errors", errors);
        model.addAttribute(
                "nominations",
                found.stream()
                        .map(view -> new Field.Option(
                                view.id().toString(),
                                subjects.subject(view)
                                        + (required.containsKey(view.id())
                                                ? texts.of(
                                                        "consultation.notice.mustBe", List.of(required.get(view.id())))
                                                : "")))
                        .toList());
        return "consultation/notice-form";
    }

    private String page(String id, NoticeForm.Said said, Map<String, List<String>> errors, Actor actor, Model model) {
        var notice = queries.get(Ids.read(id));
        model.addAttribute("it", cards.of(notice, actor))
                .addAttribute("form", said)
                .addAttribute("errors", errors);
        model.addAttribute(
                "holdKinds",
                Arrays.stream(HoldKind.values())
                        .map(kind -> new Field.Option(kind.name(), texts.of(HoldKind.LABEL + kind, List.of())))
                        .toList());
        model.addAttribute(
                "named",
                notice.lines().stream()
                        .map(line -> new Field.Option(line.nomination().toString(), line.recipient()))
                        .toList());
        return "consultation/notice";
    }

    private static String there(UUID id) {
        return "redirect:/public-notices/" + id;
    }
}
