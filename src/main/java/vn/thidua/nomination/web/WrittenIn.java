package vn.thidua.nomination.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.EligibilityLine;

/**
 * Where a nomination is written.
 *
 * @param campaign absent for ad hoc merit outside of every campaign
 * @param unreachable by the award's code why it cannot come of the campaign, worked out once for a page
 */
record WrittenIn(@Nullable CampaignView campaign, Map<String, EligibilityLine> unreachable) {

    @Nullable
    UUID campaignId() {
        return campaign == null ? null : campaign.id();
    }
}
