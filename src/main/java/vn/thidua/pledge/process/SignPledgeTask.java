package vn.thidua.pledge.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.Pledges;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The unit's head reads what the unit promises and signs it, or sends it back to the clerk. */
@Component
class SignPledgeTask implements UserTask {

    private final Pledges pledges;
    private final PledgeQueries queries;
    private final PledgeSheets sheets;
    private final PledgeTaskFacts facts;

    SignPledgeTask(Pledges pledges, PledgeQueries queries, PledgeSheets sheets, PledgeTaskFacts facts) {
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
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(PledgeSigningProcess.SIGNED, "pledge.outcome.sign"),
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
        if (completion.is(PledgeSigningProcess.SIGNED)) {
            pledges.sign(id, actor);
        } else {
            pledges.returnFromSignature(id, completion.reason(), actor);
        }
    }
}
