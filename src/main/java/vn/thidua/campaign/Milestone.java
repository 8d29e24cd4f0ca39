package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.Milestones;

/** A day of the plan that can be postponed while the campaign runs. */
public enum Milestone {
    PLEDGE(CampaignStatus.MID_REVIEW),
    MID_REVIEW(CampaignStatus.MID_REVIEW),
    FINAL_REVIEW(CampaignStatus.FINAL_REVIEW),
    NOMINATION(CampaignStatus.NOMINATION),
    /** The same day as {@link #NOMINATION}'s, seen from its other side: reporting begins when nominations end. */
    CLOSING(CampaignStatus.NOMINATION),
    /** The last day of the campaign's window. */
    END(CampaignStatus.REPORTING);

    private final CampaignStatus lastStatus;

    Milestone(CampaignStatus lastStatus) {
        this.lastStatus = lastStatus;
    }

    /** Whether the campaign is past it, so that there is nothing left to postpone. */
    public boolean isOver(CampaignStatus status) {
        return status.compareTo(lastStatus) > 0;
    }

    public @Nullable LocalDate of(CampaignPlan plan) {
        var days = plan.milestones();
        return switch (this) {
            case PLEDGE -> days.pledgeBy();
            case MID_REVIEW -> days.midReviewOn();
            case FINAL_REVIEW -> days.finalReviewOn();
            case NOMINATION, CLOSING -> days.nominateBy();
            case END -> plan.endsOn();
        };
    }

    /** The plan with this day postponed; a later milestone that would now lie before it is moved to the same day. */
    CampaignPlan moved(CampaignPlan plan, LocalDate until) {
        var days = plan.milestones();
        if (this == END) {
            return plan.with(until);
        }
        return plan.with(new Milestones(
                this == PLEDGE ? until : days.pledgeBy(),
                push(MID_REVIEW, days.midReviewOn(), until),
                push(FINAL_REVIEW, days.finalReviewOn(), until),
                push(NOMINATION, days.nominateBy(), until)));
    }

    private @Nullable LocalDate push(Milestone other, @Nullable LocalDate day, LocalDate until) {
        boolean itself = other == this || (this == CLOSING && other == NOMINATION);
        boolean overtaken = compareTo(other) < 0 && day != null && day.isBefore(until);
        return itself || overtaken ? until : day;
    }
}
