package vn.thidua.nomination.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.EligibilityLine;

/**
 * Where a nomination is written.
 *
 * @param campaign absent outside of every campaign
 * @param leader whether it is, outside of every campaign, about the leader of a cluster and not about ad hoc merit
 * @param unreachable by the award's code why it cannot come of the campaign, worked out once for a page
 */
record WrittenIn(@Nullable CampaignView campaign, boolean leader, Map<String, EligibilityLine> unreachable) {

    WrittenIn aboutLeader(boolean isLeader) {
        return new WrittenIn(campaign, isLeader, unreachable);
    }

    /** Public for the template. */
    public boolean isAdHoc() {
        return campaign == null && !leader;
    }

    @Nullable
    UUID campaignId() {
        return campaign == null ? null : campaign.id();
    }
}
