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

/** The unit that proposed it sends it again, after it has changed it on its page. */
@Component
class ReviseRoleModelTask implements UserTask {

    private final RoleModels roleModels;
    private final RoleModelTask tasks;

    ReviseRoleModelTask(RoleModels roleModels, RoleModelTask tasks) {
        this.roleModels = roleModels;
        this.tasks = tasks;
    }

    @Override
    public TaskKey key() {
        return RoleModelProcess.REVISE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return tasks.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(List.of(), Outcome.main("submit", "rolemodel.outcome.submit"))
                .with(RoleModelTask.edit(item), RoleModelTask.open(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return tasks.card(item, actor);
    }

    @Override
    public String template() {
        return "rolemodel/task/revise-role-model";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        roleModels.sendAgain(item.caseId(), actor);
    }
}
