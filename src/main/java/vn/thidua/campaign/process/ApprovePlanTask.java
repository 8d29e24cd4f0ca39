package vn.thidua.campaign.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignDecisions;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The launching unit's head approves the plan, sends it back or turns it down. */
@Component
class ApprovePlanTask implements UserTask {

    private final CampaignTasks tasks;
    private final CampaignDecisions decisions;

    ApprovePlanTask(CampaignTasks tasks, CampaignDecisions decisions) {
        this.tasks = tasks;
        this.decisions = decisions;
    }

    @Override
    public TaskKey key() {
        return CampaignProcess.APPROVE_PLAN;
    }

    @Override
    public ActKind kind(WorkItem item) {
        return ActKind.CAMPAIGN;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return tasks.facts(key(), businessKey, false);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("approve", "campaign.outcome.approve"),
                        Outcome.withReason("return", "campaign.outcome.return"),
                        Outcome.withReason("reject", "campaign.outcome.reject"))
                .with(CampaignTasks.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return tasks.sheet(item, actor);
    }

    @Override
    public String template() {
        return "campaign/task/approve-plan";
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
