package vn.thidua.rolemodel.process;

import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.CaseTask;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the three tasks of a role model have in common: they are about it, and show it beside the form. */
abstract class RoleModelTask extends CaseTask {

    static final String RETURN = "return";

    final RoleModels roleModels;
    private final RoleModelDesk desk;

    RoleModelTask(TaskKey key, RoleModels roleModels, RoleModelDesk desk) {
        super(key, null);
        this.roleModels = roleModels;
        this.desk = desk;
    }

    @Override
    public final WorkItemFacts facts(String businessKey) {
        return desk.facts(key(), businessKey);
    }

    @Override
    public final Object context(WorkItem item, Actor actor) {
        return desk.card(item, actor);
    }

    static TaskForm.Link open(WorkItem item) {
        return TaskForm.Link.to("rolemodel.task.open", "/role-models/" + item.businessKey());
    }
}
