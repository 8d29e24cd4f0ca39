package vn.thidua.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to a public notice, and what was answered.
 *
 * @param nomination whom it concerns, absent where it concerns the whole list
 * @param sender the office or person, absent where it came without a name
 * @param complaint whether it complains or denounces, which is a ground to hold the nomination
 * @param file what came with it
 */
public record Feedback(
        UUID id,
        UUID notice,
        @Nullable UUID nomination,
        @Nullable String sender,
        String text,
        boolean complaint,
        @Nullable UUID file,
        LocalDate receivedOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return answer != null;
    }

    Feedback answered(String words, String by, Instant at) {
        return new Feedback(
                id,
                notice,
                nomination,
                sender,
                text,
                complaint,
                file,
                receivedOn,
                recordedBy,
                recordedAt,
                words,
                by,
                at);
    }
}
