package vn.thidua.cluster.process;

import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head takes the members' comments in. */
@Component
class FinishCommonPledgeTask extends YearTask.OfTheYear {

    private final ClusterYears years;
    private final PledgeFields fields;

    FinishCommonPledgeTask(YearDesk desk, ClusterYears years, PledgeFields fields) {
        super(ClusterYearProcess.FINISH, desk);
        this.years = years;
        this.fields = fields;
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        return TaskForm.of(fields.of(year), Outcome.main(SUBMIT, "cluster.outcome.finish"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        years.finish(item.caseId(), fields.read(completion), actor);
    }
}
