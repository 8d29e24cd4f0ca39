package vn.thidua.cluster.process;

import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head drafts the pledge of all, the charter and the table of points. */
@Component
class DraftCommonPledgeTask extends YearTask.OfTheYear {

    private final ClusterYears years;
    private final PledgeFields fields;

    DraftCommonPledgeTask(YearDesk desk, ClusterYears years, PledgeFields fields) {
        super(ClusterYearProcess.DRAFT, desk);
        this.years = years;
        this.fields = fields;
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        return TaskForm.of(fields.of(year), Outcome.main(SUBMIT, "cluster.outcome.draft"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        years.draft(item.caseId(), fields.read(completion), actor);
    }
}
