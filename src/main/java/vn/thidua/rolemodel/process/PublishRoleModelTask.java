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

/** The approver of the unit above publishes it: for everybody, or for those who sign in. */
@Component
class PublishRoleModelTask implements UserTask {

    private static final String PUBLISH = "publish";
    private static final String PUBLISH_INSIDE = "publishInside";

    private final RoleModels roleModels;
    private final RoleModelTask tasks;

    PublishRoleModelTask(RoleModels roleModels, RoleModelTask tasks) {
        this.roleModels = roleModels;
        this.tasks = tasks;
    }

    @Override
    public TaskKey key() {
        return RoleModelProcess.PUBLISH;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return tasks.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(PUBLISH, "rolemodel.outcome.publish"),
                        Outcome.plain(PUBLISH_INSIDE, "rolemodel.outcome.publishInside"),
                        Outcome.withReason("return", "rolemodel.outcome.returnToCheck"))
                .with(RoleModelTask.open(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return tasks.card(item, actor);
    }

    @Override
    public String template() {
        return "rolemodel/task/publish-role-model";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(PUBLISH) || completion.is(PUBLISH_INSIDE)) {
            roleModels.publish(item.caseId(), completion.is(PUBLISH), completion.comment(), actor);
        } else {
            roleModels.giveBack(item.caseId(), completion.reason(), actor);
        }
    }
}
