package vn.thidua.campaign.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignDecisions;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/**
 * The clerk mends a plan that came back. The plan itself is rewritten on its own page, or with its own call; this task says
 * that it is done.
 */
@Component
class RevisePlanTask implements UserTask {

    private final CampaignTasks tasks;
    private final CampaignDecisions decisions;

    RevisePlanTask(CampaignTasks tasks, CampaignDecisions decisions) {
        this.tasks = tasks;
        this.decisions = decisions;
    }

    @Override
    public TaskKey key() {
        return CampaignProcess.REVISE_PLAN;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return tasks.facts(key(), businessKey, true);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var edit = new TaskForm.Link(
                "campaign.task.edit",
                "/campaigns/" + item.businessKey() + "/edit",
                "/api/v1/campaigns/" + item.businessKey());
        return TaskForm.of(List.of(), Outcome.main("submit", "campaign.outcome.resubmit"))
                .with(edit, CampaignTasks.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return tasks.sheet(item, actor);
    }

    @Override
    public String template() {
        return "campaign/task/revise-plan";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        decisions.resubmit(item.caseId(), completion.comment(), actor);
    }
}
