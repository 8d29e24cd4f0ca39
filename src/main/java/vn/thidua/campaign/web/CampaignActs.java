package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.List;
import vn.thidua.campaign.CampaignStage;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.Milestone;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;

/**
 * What this person may do with this campaign from its page; what is not offered would be refused.
 *
 * @param edit whether the plan may be rewritten
 * @param submit whether the draft may be submitted
 * @param stages the stages that may be opened early
 * @param milestones the days that may be postponed
 * @param addUnits whether more units may join
 * @param cancel whether the campaign may be called off
 */
record CampaignActs(
        boolean edit,
        boolean submit,
        List<CampaignStage> stages,
        List<Milestone> milestones,
        boolean addUnits,
        boolean cancel) {

    static CampaignActs of(CampaignView campaign, Actor actor) {
        CampaignStatus status = campaign.status();
        boolean clerk = actor.sitsAt(Desk.clerk(campaign.launchingUnit()));
        boolean approver = actor.may(ActKind.CAMPAIGN, Desk.approver(campaign.launchingUnit()));
        boolean moving = status == CampaignStatus.APPROVED || status.isRunning();
        boolean midReview = campaign.plan().milestones().midReviewOn() != null;
        return new CampaignActs(
                clerk && status.isEditable(),
                clerk && status == CampaignStatus.DRAFT,
                approver
                        ? Arrays.stream(CampaignStage.values())
                                .filter(stage -> stage.follows(status))
                                .filter(stage -> midReview || stage != CampaignStage.MID_REVIEW)
                                .toList()
                        : List.of(),
                approver && moving
                        ? Arrays.stream(Milestone.values())
                                .filter(milestone -> !milestone.isOver(status) && milestone != Milestone.CLOSING)
                                .filter(milestone -> midReview || milestone != Milestone.MID_REVIEW)
                                .toList()
                        : List.of(),
                approver && moving && status.compareTo(CampaignStatus.FINAL_REVIEW) <= 0,
                approver && !status.isEnded());
    }

    /** Whether there is anything for the approver. */
    public boolean any() {
        return !stages.isEmpty() || !milestones.isEmpty() || addUnits || cancel;
    }
}
