package vn.thidua.notification.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.MailChoices;
import vn.thidua.notification.MailChoices.MailWish;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.NoticeLists;
import vn.thidua.notification.NoticeRow;
import vn.thidua.notification.NoticeWords;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** One's own notices, for programs. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices")
class NoticeRestController {

    private final NoticeLists notices;
    private final NoticeWords words;
    private final MailChoices mails;
    private final Clock clock;

    NoticeRestController(NoticeLists notices, NoticeWords words, MailChoices mails, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.words = words;
        this.clock = clock;
    }

    /** A notice; {@code text} is in the language that was asked for. */
    record NoticeItem(
            UUID id,
            NoticeKind kind,
            String text,
            String subject,
            @Nullable String campaign,
            @Nullable String task,
            @Nullable OffsetDateTime dueAt,
            @Nullable String detail,
            @Nullable String reason,
            String link,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime readAt) {}

    /** How many notices were marked. */
    record Marked(int marked) {}

    @GetMapping
    @Operation(summary = "My notices, the latest first")
    Page<NoticeItem> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        return notices.list(actor, unread, limit, cursor).map(this::item);
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "Marks a notice of mine as read")
    NoticeItem read(@PathVariable String id, Actor actor) {
        notices.read(Ids.read(id), actor);
        return item(notices.read(Ids.read(id), actor));
    }

    @PostMapping("/read")
    @Operation(summary = "Marks all my notices as read")
    Marked readAll(Actor actor) {
        return new Marked(notices.readAll(clock.instant(), actor));
    }

    /** How many mails I want. */
    record Choice(@Nullable String choice) {}

    @GetMapping("/mail")
    @Operation(summary = "How many mails I get")
    MailWish mail(Actor actor) {
        return mails.of(actor);
    }

    @PutMapping("/mail")
    @Operation(summary = "Chooses how many mails I get")
    MailWish chooseMail(@RequestBody Choice wanted, Actor actor) {
        return mails.choose(wanted.choice(), actor);
    }

    private NoticeItem item(NoticeRow notice) {
        return new NoticeItem(
                notice.id(),
                notice.kind(),
                words.sentence(notice),
                notice.subject(),
                notice.campaign(),
                notice.task(),
                time(notice.dueAt()),
                notice.detail(),
                notice.reason(),
                notice.link(),
                notice.createdAt().atZone(clock.getZone()).toOffsetDateTime(),
                time(notice.readAt()));
    }

    private @Nullable OffsetDateTime time(@Nullable Instant time) {
        return time == null ? null : time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
