package vn.thidua.pledge.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.Pledges;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.AssentTask;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm.Link;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The standing body of the launching unit accepts a signed pledge, or sends it back to the unit's clerk. */
@Component
class AcceptPledgeTask extends AssentTask {

    private final Pledges pledges;
    private final PledgeQueries queries;
    private final PledgeSheets sheets;
    private final PledgeTaskFacts facts;

    AcceptPledgeTask(Pledges pledges, PledgeQueries queries, PledgeSheets sheets, PledgeTaskFacts facts) {
        super(
                Outcome.main(PledgeSigningProcess.ACCEPTED, "pledge.outcome.accept"),
                Outcome.withReason(PledgeSigningProcess.RETURNED, "pledge.outcome.return"));
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
    protected Link[] links(WorkItem item) {
        return PledgeLinks.of(queries.get(item.caseId()));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    protected void assent(UUID id, Actor actor) {
        pledges.accept(id, actor);
    }

    @Override
    protected void sendBack(UUID id, String reason, Actor actor) {
        pledges.returnFromAcceptance(id, reason, actor);
    }
}
