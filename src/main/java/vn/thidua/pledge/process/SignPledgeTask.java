package vn.thidua.pledge.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.Pledges;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.AssentTask;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm.Link;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The unit's head reads what the unit promises and signs it, or sends it back to the clerk. */
@Component
class SignPledgeTask extends AssentTask {

    private final Pledges pledges;
    private final PledgeQueries queries;
    private final PledgeSheets sheets;
    private final PledgeTaskFacts facts;

    SignPledgeTask(Pledges pledges, PledgeQueries queries, PledgeSheets sheets, PledgeTaskFacts facts) {
        super(
                Outcome.main(PledgeSigningProcess.SIGNED, "pledge.outcome.sign"),
                Outcome.withReason(PledgeSigningProcess.RETURNED, "pledge.outcome.return"));
        this.pledges = pledges;
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return PledgeSigningProcess.SIGN;
    }

    @Override
    public ActKind kind(WorkItem item) {
        return ActKind.PLEDGE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.dueByPlan(businessKey, key());
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
        pledges.sign(id, actor);
    }

    @Override
    protected void sendBack(UUID id, String reason, Actor actor) {
        pledges.returnFromSignature(id, reason, actor);
    }
}
