package vn.thidua.revocation.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.Revocations;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The office of whoever awarded says whether the ground holds. */
@Component
class AppraiseRevocationTask implements UserTask {

    private static final String FORWARD = "forward";

    private final Revocations revocations;
    private final RevocationQueries queries;
    private final RevocationTaskFacts facts;

    AppraiseRevocationTask(Revocations revocations, RevocationQueries queries, RevocationTaskFacts facts) {
        this.revocations = revocations;
        this.queries = queries;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return RevocationProcess.APPRAISE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.of(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(FORWARD, "revocation.outcome.forward"),
                        Outcome.withReason("reject", "revocation.outcome.reject"))
                .with(RevocationTaskFacts.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return queries.get(item.caseId());
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(FORWARD)) {
            revocations.forward(item.caseId(), completion.comment(), actor);
        } else {
            revocations.refuse(item.caseId(), completion.reason(), actor);
        }
    }
}
