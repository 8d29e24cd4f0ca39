package vn.thidua.revocation.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.Revocations;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The ministry or province hands the State’s insignia on upward. */
@Component
class ForwardInsigniaTask implements UserTask {

    private final Revocations revocations;
    private final RevocationQueries queries;
    private final RevocationTaskFacts facts;

    ForwardInsigniaTask(Revocations revocations, RevocationQueries queries, RevocationTaskFacts facts) {
        this.revocations = revocations;
        this.queries = queries;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return RevocationProcess.FORWARD_INSIGNIA;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.of(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(Field.date("forwardedOn", "revocation.forwardedOn")
                                .mandatory()),
                        Outcome.main("record", "revocation.outcome.forwarded"))
                .with(RevocationTaskFacts.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return queries.get(item.caseId());
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        revocations.forwardInsignia(item.caseId(), Objects.requireNonNull(completion.date("forwardedOn")), actor);
    }
}
