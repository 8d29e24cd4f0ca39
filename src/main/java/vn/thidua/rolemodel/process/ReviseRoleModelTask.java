package vn.thidua.rolemodel.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The unit that proposed it sends it again, after it has changed it on its page. */
@Component
class ReviseRoleModelTask extends RoleModelTask {

    ReviseRoleModelTask(RoleModels roleModels, RoleModelDesk desk) {
        super(RoleModelProcess.REVISE, roleModels, desk);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var edit = new TaskForm.Link(
                "rolemodel.task.edit",
                "/role-models/" + item.businessKey() + "/edit",
                "/api/v1/role-models/" + item.businessKey());
        var form = TaskForm.of(List.of(), Outcome.main("submit", "rolemodel.outcome.submit"));
        // who only looks on would be refused there
        return actor.sitsAt(item.desk()) ? form.with(edit, open(item)) : form.with(open(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        roleModels.sendAgain(item.caseId(), completion.comment(), actor);
    }
}
