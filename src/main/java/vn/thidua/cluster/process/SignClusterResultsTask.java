package vn.thidua.cluster.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterResults;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head of the cluster signs what goes to the organiser. */
@Component
class SignClusterResultsTask extends YearTask.OfTheYear {

    private static final String SIGN = "sign";

    private final ClusterResults results;

    SignClusterResultsTask(YearDesk desk, ClusterResults results) {
        super(ClusterYearProcess.SIGN, ActKind.SUBMISSION, desk);
        this.results = results;
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        return TaskForm.of(
                List.of(),
                Outcome.main(SIGN, "cluster.outcome.signResults"),
                Outcome.withReason(RETURN, "cluster.outcome.return"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(SIGN)) {
            results.sign(item.caseId(), actor);
        } else {
            results.sendBack(item.caseId(), completion.reason(), actor);
        }
    }
}
