package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit's part in a campaign. */
record Participation(
        UUID id,
        UUID campaignId,
        String unit,
        ParticipationStatus status,
        Instant since,
        @Nullable Instant openedAt,
        @Nullable Instant midOpenedAt,
        @Nullable Instant midDoneAt,
        @Nullable Instant finalOpenedAt,
        @Nullable Instant doneAt,
        @Nullable BigDecimal midPoints,
        @Nullable BigDecimal finalPoints,
        @Nullable Integer rank) {

    /**
     * Whether this review waits for the unit. A mid review that the final one has overtaken is not made up for.
     */
    boolean isOpen(ReviewStage stage) {
        return switch (stage) {
            case MID -> midOpenedAt != null && midDoneAt == null && finalOpenedAt == null;
            case FINAL -> finalOpenedAt != null && doneAt == null;
        };
    }

    /** At work, unless a review is open already. */
    Participation pledged(Instant now) {
        return moved(atWork(midDoneAt), now, midDoneAt, doneAt);
    }

    Participation midReviewed(Instant now) {
        return moved(atWork(now), now, now, doneAt);
    }

    Participation done(Instant now) {
        return moved(ParticipationStatus.DONE, now, midDoneAt, now);
    }

    Participation cancelled(Instant now) {
        return moved(ParticipationStatus.CANCELLED, now, midDoneAt, doneAt);
    }

    private ParticipationStatus atWork(@Nullable Instant reviewedAt) {
        if (finalOpenedAt != null) {
            return ParticipationStatus.FINAL_REVIEW;
        }
        return midOpenedAt != null && reviewedAt == null ? ParticipationStatus.MID_REVIEW : ParticipationStatus.RUNNING;
    }

    private Participation moved(
            ParticipationStatus next, Instant now, @Nullable Instant reviewedAt, @Nullable Instant finishedAt) {
        return new Participation(
                id,
                campaignId,
                unit,
                next,
                now,
                openedAt,
                midOpenedAt,
                reviewedAt,
                finalOpenedAt,
                finishedAt,
                midPoints,
                finalPoints,
                rank);
    }

    ParticipationView view() {
        return new ParticipationView(id, campaignId, unit, status, since, midPoints, finalPoints, rank);
    }
}
