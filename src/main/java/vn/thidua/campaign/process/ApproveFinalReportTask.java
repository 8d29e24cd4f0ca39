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

/** The launching unit's head approves the final report, which closes the campaign, or sends it back. */
@Component
class ApproveFinalReportTask implements UserTask {

    private final CampaignTasks tasks;
    private final CampaignDecisions decisions;

    ApproveFinalReportTask(CampaignTasks tasks, CampaignDecisions decisions) {
        this.tasks = tasks;
        this.decisions = decisions;
    }

    @Override
    public TaskKey key() {
        return CampaignProcess.APPROVE_FINAL_REPORT;
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
                        Outcome.main("approve", "campaign.outcome.approveReport"),
                        Outcome.withReason("return", "campaign.outcome.returnReport"))
                .with(CampaignTasks.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return tasks.sheet(item, actor);
    }

    @Override
    public String template() {
        return "campaign/task/approve-final-report";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        decisions.judgeReport(item.caseId(), completion.is("approve"), completion.comment(), actor);
    }
}
