package vn.thidua.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;

/**
 * A list of nominations that is shown to the public for a while.
 *
 * @param desk who published it, takes the feedback and reports on it
 * @param place where it can be read: a portal, a newspaper, a board
 * @param endsAt the end of the period
 * @param report what came back, or why it was withdrawn; absent before its end
 */
public record PublicNotice(
        UUID id,
        Desk desk,
        String title,
        String place,
        LocalDate publishedOn,
        Instant endsAt,
        NoticeStatus status,
        String publishedBy,
        Instant publishedAt,
        @Nullable String report,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        List<Line> lines) {

    public PublicNotice {
        lines = List.copyOf(lines);
    }

    /** A nomination on the list, with the names of the day of publication. */
    public record Line(UUID nomination, String recipient, String award, String unit) {}

    public boolean names(UUID nomination) {
        return lines.stream().anyMatch(line -> line.nomination().equals(nomination));
    }

    PublicNotice over() {
        require(status == NoticeStatus.RUNNING);
        return with(NoticeStatus.OVER, null, null, null);
    }

    PublicNotice concluded(String words, String by, Instant at) {
        require(status == NoticeStatus.OVER);
        return with(NoticeStatus.CONCLUDED, words, by, at);
    }

    PublicNotice withdrawn(String reason, String by, Instant at) {
        require(status.takesFeedback());
        return with(NoticeStatus.WITHDRAWN, reason, by, at);
    }

    private PublicNotice with(NoticeStatus next, @Nullable String words, @Nullable String by, @Nullable Instant at) {
        return new PublicNotice(
                id, desk, title, place, publishedOn, endsAt, next, publishedBy, publishedAt, words, by, at, lines);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
