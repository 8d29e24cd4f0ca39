package vn.thidua.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

/**
 * A unit's review of itself at one stage of a campaign, with every version it ever had. Guards its own transitions: each
 * answers the review as it is afterwards, or refuses because somebody else moved it meanwhile.
 */
record Review(
        UUID id,
        UUID participationId,
        ReviewStage stage,
        UUID campaignId,
        String unit,
        ReviewStatus status,
        List<ReviewVersion> versions) {

    Review {
        versions = List.copyOf(versions);
    }

    static Review open(UUID id, UUID participationId, ReviewStage stage, UUID campaignId, String unit) {
        return new Review(id, participationId, stage, campaignId, unit, ReviewStatus.OPEN, List.of());
    }

    /** The clerk hands in the first version, or the next one after a return. */
    Review submit(ReviewContent content, Act by) {
        require(status == ReviewStatus.OPEN || status == ReviewStatus.RETURNED);
        CriterionScore.requireWithinMaximum("data.scores", content.scores());
        var more = new ArrayList<>(versions);
        more.add(ReviewVersion.scored(versions.size() + 1, content, by));
        return with(ReviewStatus.SCORED, more);
    }

    Review confirm(Act by) {
        return to(ReviewStatus.CONFIRMED, latestIn(ReviewStatus.SCORED).confirmed(by));
    }

    Review returnFromConfirmation(String reason, Act by) {
        var back = new Return(by, Return.Stage.CONFIRMATION, reason);
        return to(ReviewStatus.RETURNED, latestIn(ReviewStatus.SCORED).returned(back));
    }

    /** The standing body agrees with the unit's own points. */
    Review verify(Act by) {
        var latest = latestIn(ReviewStatus.CONFIRMED);
        return to(
                ReviewStatus.VERIFIED,
                latest.verified(new Verification(by, latest.content().scores(), null)));
    }

    /** The standing body gives other points and says why; points may move either way, within each maximum. */
    Review adjust(List<BigDecimal> points, String reason, Act by) {
        var latest = latestIn(ReviewStatus.CONFIRMED);
        var own = latest.content().scores();
        if (own.isEmpty() || points.size() != own.size()) {
            throw Refusal.invalid("data.adjusted", "shared.field.required");
        }
        var adjusted = new ArrayList<CriterionScore>();
        boolean changed = false;
        for (int i = 0; i < own.size(); i++) {
            var score = own.get(i);
            adjusted.add(new CriterionScore(score.criterion(), score.maxPoints(), points.get(i)));
            changed |= points.get(i).compareTo(score.points()) != 0;
        }
        if (!changed) {
            throw Refusal.invalid("data.adjusted", "review.field.nothingAdjusted");
        }
        CriterionScore.requireWithinMaximum("data.adjusted", adjusted);
        return to(ReviewStatus.VERIFIED, latest.verified(new Verification(by, adjusted, reason)));
    }

    Review returnFromVerification(String reason, Act by) {
        var back = new Return(by, Return.Stage.VERIFICATION, reason);
        return to(ReviewStatus.RETURNED, latestIn(ReviewStatus.CONFIRMED).returned(back));
    }

    /** Ends an unfinished review with its participation; a verified one stays what it is. */
    Review cancel() {
        return status.isFinal() ? this : with(ReviewStatus.CANCELLED, versions);
    }

    /** The latest version, absent before the first is handed in. */
    @Nullable
    ReviewVersion latest() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    private ReviewVersion latestIn(ReviewStatus expected) {
        var latest = latest();
        require(status == expected && latest != null);
        return latest;
    }

    private Review to(ReviewStatus next, ReviewVersion latest) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, latest);
        return with(next, all);
    }

    Review with(ReviewStatus next, List<ReviewVersion> all) {
        return new Review(id, participationId, stage, campaignId, unit, next, all);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
