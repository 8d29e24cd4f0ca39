package vn.thidua.conferral.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralSheets;
import vn.thidua.conferral.Conferrals;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** The head of the unit approves the scenario or sends it back. */
@Component
class ApproveScenarioTask extends ConferralTask {

    private final Conferrals conferrals;

    ApproveScenarioTask(Conferrals conferrals, ConferralSheets sheets, ConferralQueries queries, TaskTerms terms) {
        super(ConferralProcess.APPROVE, sheets, queries, terms);
        this.conferrals = conferrals;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("approve", "conferral.outcome.approve"),
                        Outcome.withReason("return", "conferral.outcome.return"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is("approve")) {
            conferrals.approve(item.caseId(), actor);
        } else {
            conferrals.sendBack(item.caseId(), completion.reason(), actor);
        }
    }
}
