package vn.thidua.cluster.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterBallots;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The deputy of the cluster agrees with whom the head chose, or not. */
@Component
class ConfirmLeaderTask extends YearTask.OfTheYear {

    private final ClusterBallots ballots;

    ConfirmLeaderTask(YearDesk desk, ClusterBallots ballots) {
        super(ClusterYearProcess.CONFIRM, ActKind.SUBMISSION, desk);
        this.ballots = ballots;
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        return TaskForm.of(
                List.of(),
                Outcome.main(CONFIRM, "cluster.outcome.agreeLeader"),
                Outcome.withReason(RETURN, "cluster.outcome.return"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(CONFIRM)) {
            ballots.agree(item.caseId(), actor);
        } else {
            ballots.disagree(item.caseId(), completion.reason(), actor);
        }
    }
}
