package vn.thidua.cluster.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.MemberActs;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head of a member answers for the points it gave itself. */
@Component
class ConfirmClusterScoreTask extends YearTask.OfAMember {

    private final MemberActs acts;

    ConfirmClusterScoreTask(YearDesk desk, MemberActs acts) {
        super(CrossScoringProcess.CONFIRM, ActKind.REVIEW, desk);
        this.acts = acts;
    }

    @Override
    @Nullable
    Instant dueAt(ClusterYear year) {
        return year.content().deadlines().selfScores();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        return TaskForm.of(
                List.of(),
                Outcome.main(CONFIRM, "cluster.outcome.confirm"),
                Outcome.withReason(RETURN, "cluster.outcome.return"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(CONFIRM)) {
            acts.confirm(item.caseId(), actor);
        } else {
            acts.returnSelfScore(item.caseId(), completion.reason(), actor);
        }
    }
}
