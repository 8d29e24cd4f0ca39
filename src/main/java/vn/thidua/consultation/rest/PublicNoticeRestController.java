package vn.thidua.consultation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.consultation.Feedback;
import vn.thidua.consultation.FeedbackRequest;
import vn.thidua.consultation.NoticeFeedback;
import vn.thidua.consultation.NoticeRequest;
import vn.thidua.consultation.NoticeStatus;
import vn.thidua.consultation.PublicNotice;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.consultation.PublicNotices;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/** Public notices for programs. */
@RestController
@RequestMapping("/api/v1/public-notices")
@Tag(name = "Public notices")
class PublicNoticeRestController {

    private final PublicNotices notices;
    private final NoticeFeedback feedback;
    private final PublicNoticeQueries queries;
    private final Clock clock;

    PublicNoticeRestController(
            PublicNotices notices, NoticeFeedback feedback, PublicNoticeQueries queries, Clock clock) {
        this.notices = notices;
        this.feedback = feedback;
        this.queries = queries;
        this.clock = clock;
    }

    /** A nomination on the list. */
    record Listed(UUID nomination, String recipient, String award, String unit) {}

    /** A notice; its report is the reason where it was withdrawn. */
    record NoticeResource(
            UUID id,
            String unit,
            String title,
            String place,
            LocalDate publishedOn,
            OffsetDateTime endsAt,
            NoticeStatus status,
            @Nullable String report,
            List<Listed> nominations) {}

    /** What somebody said. */
    record FeedbackResource(
            UUID id,
            @Nullable UUID nomination,
            @Nullable String sender,
            String text,
            boolean complaint,
            @Nullable UUID file,
            LocalDate receivedOn,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable OffsetDateTime answeredAt) {}

    /** @param answer what is answered */
    record Answered(@Nullable String answer) {}

    /** @param reason why it is taken back */
    record Withdrawn(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Public notices, latest first")
    Page<NoticeResource> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return queries.page(cursor, QueryParameters.limit(limit)).map(this::resource);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Publish a list of nominations that stand with the office that publishes it")
    NoticeResource publish(@RequestBody NoticeRequest sent, Actor actor) {
        return resource(notices.publish(sent, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A public notice")
    NoticeResource get(@PathVariable String id, Actor actor) {
        return resource(queries.get(Ids.read(id)));
    }

    @GetMapping("/{id}/feedback")
    @Operation(summary = "What came back, for the office that published the list and those above it")
    Page<FeedbackResource> feedback(@PathVariable String id, Actor actor) {
        var notice = queries.get(Ids.read(id));
        return new Page<>(
                queries.feedback(notice, actor).stream().map(this::resource).toList(), null);
    }

    @PostMapping("/{id}/feedback")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record what somebody said to the list")
    FeedbackResource record(@PathVariable String id, @RequestBody FeedbackRequest sent, Actor actor) {
        return resource(feedback.record(Ids.read(id), sent, actor));
    }

    @PostMapping("/{id}/feedback/{feedbackId}/answer")
    @Operation(summary = "Answer feedback")
    FeedbackResource answer(
            @PathVariable String id, @PathVariable String feedbackId, @RequestBody Answered sent, Actor actor) {
        return resource(feedback.answer(Ids.read(id), Ids.read(feedbackId), sent.answer(), actor));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take a list back before its end; it counts for nothing")
    NoticeResource withdraw(@PathVariable String id, @RequestBody Withdrawn sent, Actor actor) {
        return resource(notices.withdraw(Ids.read(id), sent.reason(), actor));
    }

    private NoticeResource resource(PublicNotice it) {
        return new NoticeResource(
                it.id(),
                it.desk().unit(),
                it.title(),
                it.place(),
                it.publishedOn(),
                local(it.endsAt()),
                it.status(),
                it.report(),
                it.lines().stream()
                        .map(line -> new Listed(line.nomination(), line.recipient(), line.award(), line.unit()))
                        .toList());
    }

    private FeedbackResource resource(Feedback it) {
        return new FeedbackResource(
                it.id(),
                it.nomination(),
                it.sender(),
                it.text(),
                it.complaint(),
                it.file(),
                it.receivedOn(),
                it.answer(),
                it.answeredBy(),
                it.answeredAt() == null ? null : local(it.answeredAt()));
    }

    private OffsetDateTime local(Instant time) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
