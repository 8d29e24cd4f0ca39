package vn.thidua.revocation.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.Revocations;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** The office of whoever awarded says whether the ground holds. */
@Component
class AppraiseRevocationTask extends RevocationTask {

    private static final String FORWARD = "forward";

    private final Revocations revocations;

    AppraiseRevocationTask(Revocations revocations, RevocationQueries queries, TaskTerms terms) {
        super(RevocationProcess.APPRAISE, queries, terms);
        this.revocations = revocations;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(FORWARD, "revocation.outcome.forward"),
                        Outcome.withReason("reject", "revocation.outcome.reject"))
                .with(link(item));
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
