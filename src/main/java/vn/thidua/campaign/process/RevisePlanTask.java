package vn.thidua.campaign.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignDecisions;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/**
 * The clerk mends a plan that came back. The plan itself is rewritten on its own page, or with its own call; this task says
 * that it is done.
 */
@Component
class RevisePlanTask extends CampaignTask {

    private final CampaignDecisions decisions;

    RevisePlanTask(CampaignDesk desk, CampaignDecisions decisions) {
        super(CampaignProcess.REVISE_PLAN, desk);
        this.decisions = decisions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var edit = new TaskForm.Link(
                "campaign.task.edit",
                "/campaigns/" + item.businessKey() + "/edit",
                "/api/v1/campaigns/" + item.businessKey());
        var form = TaskForm.of(List.of(), Outcome.main("submit", "campaign.outcome.resubmit"));
        // who only looks on would be refused there
        return actor.sitsAt(item.desk()) ? form.with(edit, link(item)) : form.with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        decisions.resubmit(item.caseId(), completion.comment(), actor);
    }
}
