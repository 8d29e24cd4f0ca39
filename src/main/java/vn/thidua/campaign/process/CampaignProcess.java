package vn.thidua.campaign.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignCancelled;
import vn.thidua.campaign.CampaignDatesChanged;
import vn.thidua.campaign.CampaignStageAsked;
import vn.thidua.campaign.CampaignSubmitted;
import vn.thidua.campaign.CampaignUnitsAdded;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/**
 * The process campaign-lifecycle: its names, and what the domain's events mean to it. A message that an instance does not
 * wait for is no mistake: the domain has noted what was asked, and the process reads it when it gets there.
 */
@Component
public class CampaignProcess {

    public static final String ID = "campaign-lifecycle";

    public static final TaskKey APPROVE_PLAN = new TaskKey(ID, "userTask_approvePlan");
    public static final TaskKey REVISE_PLAN = new TaskKey(ID, "userTask_revisePlan");
    public static final TaskKey CONFIRM_RANKING = new TaskKey(ID, "userTask_confirmRanking");
    public static final TaskKey WRITE_FINAL_REPORT = new TaskKey(ID, "userTask_writeFinalReport");
    public static final TaskKey APPROVE_FINAL_REPORT = new TaskKey(ID, "userTask_approveFinalReport");

    public static final String MESSAGE_DATES_CHANGED = "campaign.datesChanged";
    public static final String MESSAGE_MID_REVIEW_OPENED = "campaign.midReviewOpened";
    public static final String MESSAGE_FINAL_REVIEW_OPENED = "campaign.finalReviewOpened";
    public static final String MESSAGE_REVIEWS_COMPLETED = "campaign.reviewsCompleted";
    public static final String MESSAGE_CLOSING_OPENED = "campaign.closingOpened";
    public static final String MESSAGE_UNITS_ADDED = "campaign.unitsAdded";
    public static final String MESSAGE_CANCELLED = "campaign.cancelled";

    public static final String VARIABLE_MORE_TO_OPEN = "moreToOpen";
    public static final String VARIABLE_MORE_TO_CANCEL = "moreToCancel";

    private final Processes processes;

    CampaignProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(CampaignSubmitted event) {
        processes.start(ID, event.campaign().toString(), Map.of());
    }

    @EventListener
    void on(CampaignDatesChanged event) {
        tell(event.campaign().id().toString(), MESSAGE_DATES_CHANGED);
    }

    @EventListener
    void on(CampaignStageAsked event) {
        String campaign = event.campaign().toString();
        switch (event.stage()) {
            case MID_REVIEW -> tell(campaign, MESSAGE_MID_REVIEW_OPENED);
            case FINAL_REVIEW -> tell(campaign, MESSAGE_FINAL_REVIEW_OPENED);
            case CLOSING -> tell(campaign, MESSAGE_CLOSING_OPENED);
            case NOMINATION -> tell(campaign, MESSAGE_REVIEWS_COMPLETED);
        }
    }

    @EventListener
    void on(CampaignUnitsAdded event) {
        tell(event.campaign().toString(), MESSAGE_UNITS_ADDED);
    }

    @EventListener
    void on(CampaignCancelled event) {
        tell(event.campaign().toString(), MESSAGE_CANCELLED);
    }

    /** Delivers a message if the instance waits for it. */
    boolean tell(String campaign, String message) {
        return processes.correlate(ID, campaign, message, Map.of());
    }
}
