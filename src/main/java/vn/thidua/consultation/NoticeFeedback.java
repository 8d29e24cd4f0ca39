package vn.thidua.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/** Writes down what the public says to a list, and what is answered. */
@Component
@Transactional
public class NoticeFeedback {

    /** The field of the file. */
    public static final String FILE = "file";

    private final PublicNoticeRepository notices;
    private final FeedbackRepository feedback;
    private final Attachments attachments;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeFeedback(
            PublicNoticeRepository notices,
            FeedbackRepository feedback,
            Attachments attachments,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.feedback = feedback;
        this.attachments = attachments;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal 400 with every wrong field, 403 for others than the publishing office, 409 after the end */
    public Feedback record(UUID notice, FeedbackRequest sent, Actor actor) {
        var it = open(notice, actor);
        var problems = new FieldProblems();
        var text = TextCheck.required("text", sent.text(), Consultations.LONGEST_TEXT, problems);
        var sender = TextCheck.optional("sender", sent.sender(), Consultations.LONGEST_NAME, problems);
        var on = Optional.ofNullable(sent.receivedOn()).orElseGet(calendar::today);
        if (on.isAfter(calendar.today())) {
            problems.add("receivedOn", "consultation.field.inTheFuture", on);
        }
        if (sent.nomination() != null && !it.names(sent.nomination())) {
            problems.add("nomination", "shared.field.unknownOption");
        }
        problems.orRefuse();
        var said = new Feedback(
                Ids.next(),
                notice,
                sent.nomination(),
                sender,
                text,
                sent.complaint(),
                sent.file(),
                on,
                actor.displayName(),
                clock.instant(),
                null,
                null,
                null);
        if (sent.file() != null) {
            attachments.link(FILE, List.of(sent.file().toString()), PublicNotices.CASE, notice.toString(), actor);
        }
        feedback.insert(said);
        publish(it, said, "feedbackRecorded", text, actor);
        return said;
    }

    /** @throws Refusal 400 without an answer, 404 for unknown feedback, 409 where it has one */
    public Feedback answer(UUID notice, UUID id, @Nullable String answer, Actor actor) {
        var it = open(notice, actor);
        var problems = new FieldProblems();
        var words = TextCheck.required("answer", answer, Consultations.LONGEST_TEXT, problems);
        problems.orRefuse();
        var said = feedback.of(List.of(notice)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (said.isAnswered()) {
            throw Refusal.conflict("shared.refusal.alreadyDone", String.valueOf(said.answeredBy()));
        }
        var answered = said.answered(words, actor.displayName(), clock.instant());
        feedback.answer(answered);
        publish(it, answered, "feedbackAnswered", words, actor);
        return answered;
    }

    private PublicNotice open(UUID id, Actor actor) {
        var notice = notices.lock(id).orElseThrow(Refusal::notFound);
        actor.requireDesk(notice.desk());
        if (!notice.status().takesFeedback()) {
            throw Refusal.conflict("consultation.refusal.noticeEnded");
        }
        return notice;
    }

    private void publish(PublicNotice notice, Feedback said, String action, String words, Actor actor) {
        var event = CaseEvent.of(
                        PublicNotices.CASE,
                        notice.id().toString(),
                        null,
                        notice.desk().unit(),
                        action,
                        actor)
                .because(words);
        events.publishEvent(
                said.nomination() == null
                        ? event
                        : event.with("nomination", said.nomination().toString()));
    }
}
