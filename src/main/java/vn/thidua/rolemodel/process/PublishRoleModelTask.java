package vn.thidua.rolemodel.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The approver of the unit above publishes it: for everybody, or for those who sign in. */
@Component
class PublishRoleModelTask extends RoleModelTask {

    private static final String PUBLISH = "publish";

    PublishRoleModelTask(RoleModels roleModels, RoleModelDesk desk) {
        super(RoleModelProcess.PUBLISH, roleModels, desk);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(PUBLISH, "rolemodel.outcome.publish"),
                        Outcome.plain("publishInside", "rolemodel.outcome.publishInside"),
                        Outcome.withReason(RETURN, "rolemodel.outcome.returnToCheck"))
                .with(open(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(RETURN)) {
            roleModels.giveBack(item.caseId(), completion.reason(), actor);
        } else {
            roleModels.publish(item.caseId(), completion.is(PUBLISH), completion.comment(), actor);
        }
    }
}
