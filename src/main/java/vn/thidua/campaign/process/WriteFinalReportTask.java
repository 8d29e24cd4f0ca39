package vn.thidua.campaign.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignDecisions;
import vn.thidua.campaign.FinalReport;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The clerk writes what the campaign reached; a report that came back still says what it said. */
@Component
class WriteFinalReportTask extends CampaignTask {

    private final CampaignDecisions decisions;

    WriteFinalReportTask(CampaignDesk desk, CampaignDecisions decisions) {
        super(CampaignProcess.WRITE_FINAL_REPORT, desk);
        this.decisions = decisions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        FinalReport written = desk.campaign(item.businessKey()).report();
        return TaskForm.of(
                        List.of(
                                Field.longText("results", "campaign.report.results")
                                        .mandatory()
                                        .value(written == null ? null : written.results())
                                        .help("campaign.report.resultsHelp"),
                                Field.longText("lessons", "campaign.report.lessons")
                                        .value(written == null ? null : written.lessons()),
                                Field.longText("roleModels", "campaign.report.roleModels")
                                        .value(written == null ? null : written.roleModels())),
                        Outcome.main("submit", "campaign.outcome.submitReport"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var results = Objects.requireNonNull(completion.text("results"));
        decisions.writeReport(
                item.caseId(),
                new FinalReport(results, completion.text("lessons"), completion.text("roleModels")),
                actor);
    }
}
