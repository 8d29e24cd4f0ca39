package vn.thidua.campaign.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.TargetResults;

/**
 * A target of the plan beside what the units have reached.
 *
 * @param result absent while nobody has reported
 */
record TargetLine(Target target, TargetResults.@Nullable Result result) {

    /** How many of the reporting units meet the target, in per cent. */
    public int share() {
        return result == null || result.reported() == 0 ? 0 : result.met() * 100 / result.reported();
    }
}
