package vn.thidua.consultation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.consultation.Feedback;
import vn.thidua.consultation.NoticeStatus;
import vn.thidua.consultation.PublicNotice;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.shared.Actor;
import vn.thidua.web.Fmt;
import vn.thidua.web.StationLine;
import vn.thidua.web.Texts;

/** Public notices in words. */
@Component
public class NoticeCards {

    private final PublicNoticeQueries queries;
    private final Attachments attachments;
    private final Texts texts;
    private final Fmt fmt;

    NoticeCards(PublicNoticeQueries queries, Attachments attachments, Texts texts, Fmt fmt) {
        this.queries = queries;
        this.attachments = attachments;
        this.texts = texts;
        this.fmt = fmt;
    }

    /** The notice as this reader may see it. */
    public NoticeCard of(PublicNotice notice, Actor actor) {
        var said = queries.feedback(notice, actor);
        Map<UUID, Attachment> files =
                attachments
                        .find(said.stream()
                                .map(Feedback::file)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Attachment::id, Function.identity()));
        return new NoticeCard(
                notice,
                badge(notice),
                stations(notice),
                said.stream().map(each -> line(notice, each, files)).toList(),
                actor.sitsAt(notice.desk()),
                notice.status().takesFeedback(),
                queries.maySeeFeedback(notice, actor));
    }

    OpinionsCard.Badge badge(PublicNotice notice) {
        var text = text("consultation.noticeStatus." + notice.status());
        return switch (notice.status()) {
            case RUNNING -> new OpinionsCard.Badge("info", "speakerphone", text);
            case OVER -> new OpinionsCard.Badge("warn", "hourglass", text);
            case CONCLUDED -> new OpinionsCard.Badge("ok", "check", text);
            case WITHDRAWN -> new OpinionsCard.Badge("muted", "ban", text);
        };
    }

    String period(PublicNotice notice) {
        return text(
                "consultation.notice.period",
                fmt.date(notice.publishedOn()),
                fmt.dateTime(notice.endsAt()),
                notice.place());
    }

    private List<StationLine> stations(PublicNotice notice) {
        boolean running = notice.status() == NoticeStatus.RUNNING;
        boolean withdrawn = notice.status() == NoticeStatus.WITHDRAWN;
        var published = new StationLine(
                text("consultation.notice.published"),
                text("consultation.notice.publishedBy", notice.publishedBy(), fmt.date(notice.publishedOn())),
                null,
                StationLine.State.DONE);
        var standing = new StationLine(
                text("consultation.notice.standing"),
                text("consultation.notice.until", fmt.dateTime(notice.endsAt())),
                null,
                running ? StationLine.State.HERE : withdrawn ? StationLine.State.FAILED : StationLine.State.DONE);
        var reported = new StationLine(
                text("consultation.notice.reported"),
                notice.endedBy() == null || withdrawn
                        ? text("consultation.notice.reportOwed")
                        : text("consultation.answeredBy", notice.endedBy(), fmt.dateTime(notice.endedAt())),
                null,
                switch (notice.status()) {
                    case RUNNING, WITHDRAWN -> StationLine.State.AHEAD;
                    case OVER -> StationLine.State.HERE;
                    case CONCLUDED -> StationLine.State.DONE;
                });
        return List.of(published, standing, reported);
    }

    private NoticeCard.FeedbackLine line(PublicNotice notice, Feedback said, Map<UUID, Attachment> files) {
        var sender = said.sender() == null ? text("consultation.feedback.anonymous") : said.sender();
        return new NoticeCard.FeedbackLine(
                said.id(),
                text("consultation.feedback.from", sender, fmt.date(said.receivedOn())),
                recipient(notice, said.nomination()),
                said.nomination(),
                said.text(),
                said.complaint(),
                said.complaint() && said.nomination() != null,
                said.file() == null ? null : files.get(said.file()),
                said.answer(),
                said.answeredBy() == null
                        ? null
                        : text("consultation.answeredBy", said.answeredBy(), fmt.dateTime(said.answeredAt())));
    }

    private static @Nullable String recipient(PublicNotice notice, @Nullable UUID nomination) {
        return notice.lines().stream()
                .filter(line -> line.nomination().equals(nomination))
                .map(PublicNotice.Line::recipient)
                .findFirst()
                .orElse(null);
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
