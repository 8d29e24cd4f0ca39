package vn.thidua.rolemodel.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The standing body of the unit above says whether somebody is a role model. */
@Component
class CheckRoleModelTask implements UserTask {

    private static final String ACCEPT = "accept";
    private static final String RETURN = "return";

    private final RoleModels roleModels;
    private final RoleModelTask tasks;

    CheckRoleModelTask(RoleModels roleModels, RoleModelTask tasks) {
        this.roleModels = roleModels;
        this.tasks = tasks;
    }

    @Override
    public TaskKey key() {
        return RoleModelProcess.CHECK;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return tasks.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(ACCEPT, "rolemodel.outcome.accept"),
                        Outcome.withReason(RETURN, "rolemodel.outcome.return"),
                        Outcome.withReason("reject", "rolemodel.outcome.reject"))
                .with(RoleModelTask.open(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return tasks.card(item, actor);
    }

    @Override
    public String template() {
        return "rolemodel/task/check-role-model";
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
