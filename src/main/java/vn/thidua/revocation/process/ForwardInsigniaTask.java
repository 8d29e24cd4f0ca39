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
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** The ministry or province hands the State’s insignia on upward. */
@Component
class ForwardInsigniaTask extends RevocationTask {

    private final Revocations revocations;

    ForwardInsigniaTask(Revocations revocations, RevocationQueries queries, TaskTerms terms) {
        super(RevocationProcess.FORWARD_INSIGNIA, queries, terms);
        this.revocations = revocations;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(Field.date("forwardedOn", "revocation.forwardedOn")
                                .mandatory()),
                        Outcome.main("record", "revocation.outcome.forwarded"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        revocations.forwardInsignia(item.caseId(), Objects.requireNonNull(completion.date("forwardedOn")), actor);
    }
}
