package vn.thidua.pledge;

import java.math.BigDecimal;
import vn.thidua.campaign.CampaignPlan.Target;

/**
 * The number a unit promises for a target of the plan.
 *
 * @param content the title of the content item the target belongs to
 * @param target the target as the plan had it when the pledge was written
 * @param value what the unit promises
 */
public record PromisedTarget(String content, Target target, BigDecimal value) {

    /** Whether the promise falls short of the plan: shown wherever the pledge is, never refused. */
    public boolean fallsShort() {
        return !target.direction().isMet(value, target.value());
    }
}
