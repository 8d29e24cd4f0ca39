package vn.thidua.campaign.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignStatus;

/** A campaign as a line of a list. */
record CampaignItem(
        UUID id,
        CampaignStatus status,
        String title,
        CampaignKind kind,
        String launchingUnit,
        String launchingUnitName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int participantCount,
        int doneCount,
        OffsetDateTime since) {

    static CampaignItem of(CampaignRow row, ZoneId zone) {
        return new CampaignItem(
                row.id(),
                row.status(),
                row.title(),
                row.kind(),
                row.launchingUnit(),
                row.launchingUnitName(),
                row.startsOn(),
                row.endsOn(),
                row.participants(),
                row.done(),
                CampaignResource.time(row.since(), zone));
    }
}
