package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the matrix of participants and stages.
 *
 * @param unitName the unit's name in the reader's language
 * @param opened whether its pledge has been asked for yet
 * @param midReviewed whether its mid review is verified
 * @param proposedRank the rank that its points give it, absent before the ranking
 * @param rank the confirmed rank, absent before
 * @param rankNote why the confirmed rank differs from the proposed one
 */
public record ParticipantRow(
        UUID id,
        String unit,
        String unitName,
        ParticipationStatus status,
        Instant since,
        boolean opened,
        boolean midReviewed,
        @Nullable BigDecimal midPoints,
        @Nullable BigDecimal finalPoints,
        @Nullable Integer proposedRank,
        @Nullable Integer rank,
        @Nullable String rankNote) {

    /** The rank to show: the confirmed one, or the proposed one until then. */
    public @Nullable Integer place() {
        return rank == null ? proposedRank : rank;
    }
}
