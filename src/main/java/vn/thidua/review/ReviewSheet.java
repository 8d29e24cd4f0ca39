package vn.thidua.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.attachment.Attachment;
import vn.thidua.campaign.CampaignPlan;

/**
 * A review as a person reads it: plan, pledge and result side by side, the points with what was verified.
 *
 * @param review the review
 * @param unitName the name of the unit that reviews itself
 * @param campaignTitle the campaign's title
 * @param launchingUnitName who launched it and verifies
 * @param plan the campaign's plan
 * @param pledgeId the unit's pledge, absent where it gave none
 * @param progress one line per target, empty before the first version
 * @param scores one line per criterion, empty before the first version and where the plan has no criteria
 * @param evidence the files of the latest version
 */
public record ReviewSheet(
        ReviewView review,
        String unitName,
        String campaignTitle,
        String launchingUnitName,
        CampaignPlan plan,
        @Nullable UUID pledgeId,
        List<ProgressLine> progress,
        List<ScoreLine> scores,
        List<EvidenceLine> evidence) {

    /**
     * A target and how far the unit came with it.
     *
     * @param sign on which side of the planned value the target is met: ≥ ≤ =
     * @param before what the version before said, absent unless it was another number
     */
    public record ProgressLine(
            String content,
            String name,
            String measure,
            String sign,
            BigDecimal planned,
            @Nullable BigDecimal pledged,
            BigDecimal achieved,
            @Nullable BigDecimal before,
            @Nullable String note,
            boolean meetsPlan,
            boolean meetsPledge) {}

    /**
     * A criterion and its points.
     *
     * @param own the unit's own points
     * @param before the unit's own points one version earlier, absent unless they were others
     * @param verified the points that count, absent before they are verified
     */
    public record ScoreLine(
            String criterion,
            BigDecimal maxPoints,
            BigDecimal own,
            @Nullable BigDecimal before,
            @Nullable BigDecimal verified) {

        public boolean isAdjusted() {
            return verified != null && verified.compareTo(own) != 0;
        }
    }

    /** A file and what it shows. */
    public record EvidenceLine(Attachment file, @Nullable String description) {}

    public boolean isWritten() {
        return review.latest() != null;
    }

    /** The unit's own points together. */
    public BigDecimal ownTotal() {
        return scores.stream().map(ScoreLine::own).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many targets of the plan are met. */
    public long targetsMet() {
        return progress.stream().filter(ProgressLine::meetsPlan).count();
    }
}
