package vn.thidua.rolemodel.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The standing body of the unit above says whether somebody is a role model. */
@Component
class CheckRoleModelTask extends RoleModelTask {

    private static final String ACCEPT = "accept";

    CheckRoleModelTask(RoleModels roleModels, RoleModelDesk desk) {
        super(RoleModelProcess.CHECK, roleModels, desk);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(ACCEPT, "rolemodel.outcome.accept"),
                        Outcome.withReason(RETURN, "rolemodel.outcome.return"),
                        Outcome.withReason("reject", "rolemodel.outcome.reject"))
                .with(open(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(ACCEPT)) {
            roleModels.accept(item.caseId(), completion.comment(), actor);
        } else if (completion.is(RETURN)) {
            roleModels.giveBack(item.caseId(), completion.reason(), actor);
        } else {
            roleModels.reject(item.caseId(), completion.reason(), actor);
        }
    }
}
