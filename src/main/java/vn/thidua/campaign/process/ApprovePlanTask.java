package vn.thidua.campaign.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignDecisions;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The launching unit's head approves the plan, sends it back or turns it down. */
@Component
class ApprovePlanTask extends CampaignTask {

    private final CampaignDecisions decisions;

    ApprovePlanTask(CampaignDesk desk, CampaignDecisions decisions) {
        super(CampaignProcess.APPROVE_PLAN, ActKind.CAMPAIGN, desk);
        this.decisions = decisions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("approve", "campaign.outcome.approve"),
                        Outcome.withReason("return", "campaign.outcome.return"),
                        Outcome.withReason("reject", "campaign.outcome.reject"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        switch (completion.outcome()) {
            case "approve" -> decisions.approve(id, completion.comment(), actor);
            case "return" -> decisions.sendBack(id, completion.comment(), actor);
            default -> decisions.reject(id, completion.comment(), actor);
        }
    }
}
