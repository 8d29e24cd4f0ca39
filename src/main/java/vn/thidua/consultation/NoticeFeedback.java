package vn.thidua.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.nomination.HoldKind;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
import vn.thidua.shared.WorkingCalendar;

/** Writes down what the public says to a list and what is answered; holds a nomination for a complaint in the same act. */
@Component
@Transactional
public class NoticeFeedback {

    /** The field of the file. */
    public static final String FILE = "file";

    /** The language in which the ground of a hold is written into the history. */
    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final PublicNoticeRepository notices;
    private final FeedbackRepository feedback;
    private final NominationQueries nominations;
    private final NominationHolding holding;
    private final Attachments attachments;
    private final WorkingCalendar calendar;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeFeedback(
            PublicNoticeRepository notices,
            FeedbackRepository feedback,
            NominationQueries nominations,
            NominationHolding holding,
            Attachments attachments,
            WorkingCalendar calendar,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.feedback = feedback;
        this.nominations = nominations;
        this.holding = holding;
        this.attachments = attachments;
        this.calendar = calendar;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, and holds the nomination where that is asked.
     *
     * @throws Refusal 400 with every wrong field, 403 for others than the publishing office, 409 after the end
     */
    public Feedback record(UUID notice, FeedbackRequest sent, Actor actor) {
        var it = mine(notice, actor);
        if (!it.status().takesFeedback()) {
            throw Refusal.conflict("consultation.refusal.noticeEnded");
        }
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var text = given.required("text", sent.text(), Consultations.LONGEST_TEXT);
        var sender = given.optional("sender", sent.sender(), Consultations.LONGEST_NAME);
        var on = Optional.ofNullable(sent.receivedOn()).orElseGet(calendar::today);
        if (on.isAfter(calendar.today())) {
            problems.add("receivedOn", "consultation.field.inTheFuture", on);
        }
        if (sent.nomination() != null && !it.names(sent.nomination())) {
            problems.add("nomination", "shared.field.unknownOption");
        }
        var hold = hold(sent, it, problems);
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
                actor.nameOnRecord(),
                clock.instant(),
                null,
                null,
                null);
        if (sent.file() != null) {
            attachments.link(FILE, List.of(sent.file().toString()), PublicNotices.CASE, notice.toString(), actor);
        }
        feedback.insert(said);
        publish(it, said, "feedbackRecorded", text, actor);
        if (hold.isPresent() && said.nomination() != null) {
            holding.hold(said.nomination(), hold.get().name(), ground(it, on), actor);
        }
        return said;
    }

    /**
     * Answers it: after the end too, because a list that was taken back does not take a complaint with it.
     *
     * @throws Refusal 400 without an answer, 404 for unknown feedback, 409 where it has one
     */
    public Feedback answer(UUID notice, UUID id, @Nullable String answer, Actor actor) {
        var it = mine(notice, actor);
        var words = SentFields.only("answer", answer, Consultations.LONGEST_TEXT);
        var said = feedback.of(List.of(notice)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (said.isAnswered()) {
            throw Refusal.conflict("shared.refusal.alreadyDone", String.valueOf(said.answeredBy()));
        }
        var answered = said.answered(words, actor.nameOnRecord(), clock.instant());
        feedback.answer(answered);
        publish(it, answered, "feedbackAnswered", words, actor);
        return answered;
    }

    private PublicNotice mine(UUID id, Actor actor) {
        var notice = notices.lock(id).orElseThrow(Refusal::notFound);
        actor.requireDesk(notice.desk());
        return notice;
    }

    private Optional<HoldKind> hold(FeedbackRequest sent, PublicNotice notice, FieldProblems problems) {
        if (sent.hold() == null || sent.hold().isBlank()) {
            return Optional.empty();
        }
        var kind = Optional.ofNullable(QueryParameters.find(HoldKind.class, sent.hold()));
        if (kind.isEmpty()) {
            problems.add("hold", "shared.field.unknownOption");
        }
        if (!sent.complaint()) {
            problems.add("hold", "consultation.field.holdsForComplaints");
        }
        var nomination = sent.nomination();
        if (nomination == null) {
            problems.add("nomination", "shared.field.required");
        } else if (notice.names(nomination) && nominations.get(nomination).status() == NominationStatus.ON_HOLD) {
            problems.add("hold", "consultation.field.heldAlready");
        }
        return kind;
    }

    /** Says which complaint, and neither who sent it nor what it says: the nominating unit reads the ground too. */
    private String ground(PublicNotice notice, LocalDate receivedOn) {
        return messages.getMessage(
                "consultation.feedback.holdGround", new Object[] {receivedOn.format(DAY), notice.title()}, RECORD);
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
