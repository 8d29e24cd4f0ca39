package vn.thidua.campaign.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.ParticipantRow;

/** A line of the ranking; {@code rank} is absent until the clerk has confirmed it. */
record RankingItem(
        String unit,
        String unitName,
        @Nullable BigDecimal points,
        @Nullable Integer proposedRank,
        @Nullable Integer rank,
        @Nullable String note) {

    static RankingItem of(ParticipantRow row) {
        return new RankingItem(
                row.unit(), row.unitName(), row.finalPoints(), row.proposedRank(), row.rank(), row.rankNote());
    }
}
