package vn.thidua.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.Target;

/**
 * How far the unit came with a target.
 *
 * @param content the title of the content item the target belongs to
 * @param target the target as planned
 * @param pledged what the unit promised, absent where it pledged nothing
 * @param achieved what it reached
 * @param note its own words on the number
 */
public record Progress(
        String content,
        Target target,
        @Nullable BigDecimal pledged,
        BigDecimal achieved,
        @Nullable String note) {

    public boolean meetsPlan() {
        return target.direction().isMet(achieved, target.value());
    }

    /** Whether the unit kept its word; true where it gave none. */
    public boolean meetsPledge() {
        return pledged == null || target.direction().isMet(achieved, pledged);
    }
}
