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

    ParticipationView view() {
        return new ParticipationView(id, campaignId, unit, status, since, midPoints, finalPoints, rank);
    }
}
