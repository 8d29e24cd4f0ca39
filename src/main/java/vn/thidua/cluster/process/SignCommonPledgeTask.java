package vn.thidua.cluster.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.MemberActs;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head of a member signs the pledge of all. */
@Component
class SignCommonPledgeTask extends YearTask.OfAMember {

    private final MemberActs acts;

    SignCommonPledgeTask(YearDesk desk, MemberActs acts) {
        super(ClusterPledgeProcess.SIGN, ActKind.PLEDGE, desk);
        this.acts = acts;
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        return TaskForm.of(List.of(), Outcome.main("sign", "cluster.outcome.sign"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        acts.sign(item.caseId(), actor);
    }
}
