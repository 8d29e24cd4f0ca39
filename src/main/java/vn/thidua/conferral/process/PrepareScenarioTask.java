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

/** The office says that awards and hands are complete; both are chosen on the event's own page. */
@Component
class PrepareScenarioTask extends ConferralTask {

    private final Conferrals conferrals;

    PrepareScenarioTask(Conferrals conferrals, ConferralSheets sheets, ConferralQueries queries, TaskTerms terms) {
        super(ConferralProcess.PREPARE, sheets, queries, terms);
        this.conferrals = conferrals;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(List.of(), Outcome.main("submit", "conferral.outcome.submit"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        conferrals.submit(item.caseId(), actor);
    }
}
