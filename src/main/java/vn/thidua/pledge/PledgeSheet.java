package vn.thidua.pledge;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan;

/**
 * A pledge as a person reads it: every line of the plan beside what the unit promises and what it promised one version
 * earlier.
 *
 * @param pledge the pledge
 * @param unitName the pledging unit's name
 * @param campaignTitle the campaign's title
 * @param launchingUnitName who launched it and receives the pledge
 * @param plan the campaign's plan
 * @param commitments one line per content item
 * @param targets one line per target
 * @param intendedTitles the names of the awards the unit aims at
 * @param titlesChanged whether another version aimed at other awards
 */
public record PledgeSheet(
        PledgeView pledge,
        String unitName,
        String campaignTitle,
        String launchingUnitName,
        CampaignPlan plan,
        List<CommitmentLine> commitments,
        List<TargetLine> targets,
        List<String> intendedTitles,
        boolean titlesChanged) {

    /**
     * A commitment beside its content item.
     *
     * @param text the commitment, absent before the first version
     * @param before what the version before said, absent unless it said something else
     */
    public record CommitmentLine(
            String content, @Nullable String text, @Nullable String before) {}

    /**
     * A promise beside its target.
     *
     * @param sign on which side of the planned value the target is met: ≥ ≤ =
     * @param promised the promise, absent before the first version
     * @param before what the version before promised, absent unless it was another number
     * @param belowPlan whether the promise falls short of the plan
     */
    public record TargetLine(
            String content,
            String name,
            String measure,
            String sign,
            BigDecimal planned,
            @Nullable BigDecimal promised,
            @Nullable BigDecimal before,
            boolean belowPlan) {}

    /** How many promises fall short of the plan. */
    public long belowPlan() {
        return targets.stream().filter(TargetLine::belowPlan).count();
    }

    /** Whether there is a text to read yet. */
    public boolean isWritten() {
        return pledge.latest() != null;
    }
}
