package vn.thidua.campaign.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignStage;
import vn.thidua.campaign.ParticipationStages;
import vn.thidua.campaign.ReviewStage;

/**
 * What the model unit-participation calls; {@code key} is the participation's id. Where a unit was the last one that its
 * campaign waited for, the campaign's process is told in the same transaction.
 */
@Component
public class ParticipationSteps {

    private final ParticipationStages stages;
    private final CampaignQueries campaigns;
    private final CampaignProcess campaignProcess;

    ParticipationSteps(ParticipationStages stages, CampaignQueries campaigns, CampaignProcess campaignProcess) {
        this.stages = stages;
        this.campaigns = campaigns;
        this.campaignProcess = campaignProcess;
    }

    public void beginRunning(String key) {
        stages.beginRunning(id(key)).ifPresent(stage -> open(key, stage));
    }

    public boolean isOpen(String key, String stage) {
        return stages.isOpen(id(key), ReviewStage.valueOf(stage));
    }

    public void midReviewDone(String key) {
        stages.midReviewDone(id(key)).ifPresent(stage -> open(key, stage));
    }

    public void complete(String key) {
        if (stages.complete(id(key))) {
            campaignProcess.tell(campaign(key), CampaignProcess.MESSAGE_REVIEWS_COMPLETED);
        }
    }

    public void cancel(String key) {
        stages.cancel(id(key));
    }

    private void open(String key, CampaignStage stage) {
        campaignProcess.tell(
                campaign(key),
                stage == CampaignStage.MID_REVIEW
                        ? CampaignProcess.MESSAGE_MID_REVIEW_OPENED
                        : CampaignProcess.MESSAGE_FINAL_REVIEW_OPENED);
    }

    private String campaign(String key) {
        return campaigns.participation(id(key)).campaignId().toString();
    }

    private static UUID id(String key) {
        return UUID.fromString(key);
    }
}
