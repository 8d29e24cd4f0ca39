package vn.thidua.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;

/**
 * One body asked about one nomination. It is answered once, or its deadline passes; whoever comes later is refused.
 *
 * @param unit the code of the body's unit, absent for a body outside of the installation
 * @param body the body's name on the day it was asked
 * @param desk who answers: the body's clerk, or for a body outside whoever asked and writes down what came back
 * @param askedFrom the desk that asked
 * @param dueAt until when an answer is waited for
 * @param answer the reason or remark, absent where none was given
 * @param answeredBy the display name of who answered or wrote the answer down
 */
public record Consultation(
        UUID id,
        UUID nomination,
        @Nullable String unit,
        String body,
        Desk desk,
        Desk askedFrom,
        String question,
        Instant dueAt,
        ConsultationStatus status,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return status == ConsultationStatus.OPEN;
    }

    /** Whether an answer is still waited for: not once the deadline has passed, though its timer may fire later. */
    public boolean isWaitedFor(Instant now) {
        return isOpen() && dueAt.isAfter(now);
    }

    /** Whether the body lies outside, so that somebody else writes its answer down. */
    public boolean isOutside() {
        return unit == null;
    }

    Consultation answered(ConsultationStatus answer, @Nullable String remark, String by, Instant at) {
        return ended(answer, remark, by, at);
    }

    Consultation silent(Instant at) {
        return ended(ConsultationStatus.SILENT, null, null, at);
    }

    Consultation cancelled(Instant at) {
        return ended(ConsultationStatus.CANCELLED, null, null, at);
    }

    private Consultation ended(ConsultationStatus next, @Nullable String remark, @Nullable String by, Instant at) {
        if (!isOpen()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        return new Consultation(
                id, nomination, unit, body, desk, askedFrom, question, dueAt, next, askedBy, askedAt, remark, by, at);
    }
}
