package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which of the two reviews of a campaign: sơ kết or tổng kết. */
public enum ReviewStage {
    MID(Milestone.MID_REVIEW),
    FINAL(Milestone.FINAL_REVIEW);

    private final Milestone milestone;

    ReviewStage(Milestone milestone) {
        this.milestone = milestone;
    }

    public Milestone milestone() {
        return milestone;
    }

    /** The day for it by this plan, absent where nothing says one. */
    public @Nullable LocalDate plannedOn(CampaignPlan plan) {
        return this == MID ? plan.milestones().midReviewOn() : plan.finalReviewDay();
    }
}
