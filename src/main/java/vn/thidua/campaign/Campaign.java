package vn.thidua.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The aggregate: one campaign on its way from the draft to the final report. */
record Campaign(
        UUID id,
        CampaignStatus status,
        CampaignPlan plan,
        int participants,
        Instant createdAt,
        Instant since,
        @Nullable Instant launchedAt,
        @Nullable Instant nominationsAt,
        @Nullable String returnedBecause,
        @Nullable CampaignStage asked,
        @Nullable FinalReport report) {

    static Campaign draft(UUID id, CampaignPlan plan, Instant now) {
        return new Campaign(id, CampaignStatus.DRAFT, plan, 0, now, now, null, null, null, null, null);
    }

    CampaignView view() {
        return new CampaignView(
                id, status, plan, participants, createdAt, since, launchedAt, nominationsAt, returnedBecause, report);
    }
}
