package vn.thidua.consultation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.attachment.Attachment;

/**
 * What others said to a nomination, as its page shows it.
 *
 * @param lines the bodies that were asked
 * @param files what went with the questions
 * @param notices the public lists that name it
 * @param matches the lists of violations on which the nominee was found
 * @param mayAsk whether the reader appraises it now
 */
public record OpinionsCard(
        UUID nomination,
        String subject,
        List<Line> lines,
        List<Attachment> files,
        List<Notice> notices,
        List<Match> matches,
        boolean mayAsk) {

    public OpinionsCard {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
        notices = List.copyOf(notices);
        matches = List.copyOf(matches);
    }

    /** A public list that names it. */
    public record Notice(UUID id, String title, Badge badge, String period) {}

    /**
     * A list on which the nominee was found.
     *
     * @param how whether name or number agree
     * @param reason why the nomination may go on, absent while that is open
     */
    public record Match(
            UUID entry,
            String list,
            String name,
            String violation,
            Badge how,
            @Nullable String reason,
            @Nullable String cleared) {}

    /** A state in words and colour. */
    public record Badge(String kind, String icon, String text) {}

    /**
     * A body that was asked.
     *
     * @param asked who asked when, and until when an answer is waited for
     * @param answer the reason or remark, absent where none was given
     * @param answered who answered when, absent while nobody has
     */
    public record Line(
            String body,
            Badge badge,
            String question,
            String asked,
            @Nullable String answer,
            @Nullable String answered) {}
}
