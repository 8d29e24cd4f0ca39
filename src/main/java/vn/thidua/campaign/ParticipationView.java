package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in a campaign as others read it.
 *
 * @param unit the unit's code
 * @param since when it reached its status
 * @param midPoints the verified points of the mid review, absent before
 * @param finalPoints the verified points of the final review, absent before
 * @param rank the confirmed rank, absent before; units with equal points share one
 */
public record ParticipationView(
        UUID id,
        UUID campaignId,
        String unit,
        ParticipationStatus status,
        Instant since,
        @Nullable BigDecimal midPoints,
        @Nullable BigDecimal finalPoints,
        @Nullable Integer rank) {}
