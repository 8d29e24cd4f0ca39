package vn.thidua.campaign.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.ParticipantRow;
import vn.thidua.campaign.ParticipationStatus;

/** A unit's part in a campaign as programs read it. */
record ParticipationItem(
        UUID id,
        String unit,
        String unitName,
        ParticipationStatus status,
        OffsetDateTime since,
        @Nullable BigDecimal midPoints,
        @Nullable BigDecimal finalPoints,
        @Nullable Integer rank) {

    static ParticipationItem of(ParticipantRow row, ZoneId zone) {
        return new ParticipationItem(
                row.id(),
                row.unit(),
                row.unitName(),
                row.status(),
                CampaignResource.time(row.since(), zone),
                row.midPoints(),
                row.finalPoints(),
                row.rank());
    }
}
