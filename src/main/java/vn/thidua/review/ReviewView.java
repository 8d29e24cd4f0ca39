package vn.thidua.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.shared.Act;

/**
 * A review as other modules, pages and programs read it.
 *
 * @param id the review
 * @param participationId whose review it is: the unit's participation
 * @param stage in the middle or at the end
 * @param campaignId the campaign
 * @param unit the code of the unit that reviews itself
 * @param status where it stands
 * @param versions every version, oldest first; empty before the first is handed in
 */
public record ReviewView(
        UUID id,
        UUID participationId,
        ReviewStage stage,
        UUID campaignId,
        String unit,
        ReviewStatus status,
        List<ReviewVersion> versions) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id(),
                review.participationId(),
                review.stage(),
                review.campaignId(),
                review.unit(),
                review.status(),
                review.versions());
    }

    /** The latest version, absent before the first is handed in. */
    public @Nullable ReviewVersion latest() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** The version before the latest, absent while there is only one. */
    public @Nullable ReviewVersion previous() {
        return versions.size() < 2 ? null : versions.get(versions.size() - 2);
    }

    /** What was done with the text that is on its way, in order; nothing while the clerk writes it anew. */
    public List<Act> acts() {
        var latest = latest();
        return latest == null || status == ReviewStatus.RETURNED ? List.of() : latest.acts();
    }

    /** Why it came back, absent unless the clerk has to score anew. */
    public @Nullable Return returned() {
        var latest = latest();
        return status == ReviewStatus.RETURNED && latest != null ? latest.returned() : null;
    }

    /** The points that count, absent before they are verified and where the plan has no criteria. */
    public @Nullable BigDecimal verifiedTotal() {
        var latest = latest();
        var verified = latest == null ? null : latest.verified();
        return verified == null || verified.scores().isEmpty() ? null : CriterionScore.total(verified.scores());
    }
}
