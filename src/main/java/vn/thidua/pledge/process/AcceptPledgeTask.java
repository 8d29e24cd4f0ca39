package vn.thidua.pledge.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.Pledges;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The standing body of the launching unit accepts a signed pledge, or sends it back to the unit's clerk. */
@Component
class AcceptPledgeTask implements UserTask {

    private final Pledges pledges;
    private final PledgeQueries queries;
    private final PledgeSheets sheets;
    private final PledgeTaskFacts facts;

    AcceptPledgeTask(Pledges pledges, PledgeQueries queries, PledgeSheets sheets, PledgeTaskFacts facts) {
        this.pledges = pledges;
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return PledgeSigningProcess.ACCEPT;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.dueByTerm(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(PledgeSigningProcess.ACCEPTED, "pledge.outcome.accept"),
                        Outcome.withReason(PledgeSigningProcess.RETURNED, "pledge.outcome.return"))
                .with(PledgeLinks.of(queries.get(item.caseId())));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        if (completion.is(PledgeSigningProcess.ACCEPTED)) {
            pledges.accept(id, actor);
        } else {
            pledges.returnFromAcceptance(id, completion.reason(), actor);
        }
    }
}
