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

/** The launching unit's head approves the final report, which closes the campaign, or sends it back. */
@Component
class ApproveFinalReportTask extends CampaignTask {

    private final CampaignDecisions decisions;

    ApproveFinalReportTask(CampaignDesk desk, CampaignDecisions decisions) {
        super(CampaignProcess.APPROVE_FINAL_REPORT, ActKind.CAMPAIGN, desk);
        this.decisions = decisions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("approve", "campaign.outcome.approveReport"),
                        Outcome.withReason("return", "campaign.outcome.returnReport"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        decisions.judgeReport(item.caseId(), completion.is("approve"), completion.comment(), actor);
    }
}
