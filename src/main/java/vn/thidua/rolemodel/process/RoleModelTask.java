package vn.thidua.rolemodel.process;

import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.web.RoleModelCards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the three tasks of a role model have in common. */
@Component
class RoleModelTask {

    private final RoleModelQueries roleModels;
    private final RoleModelCards cards;
    private final TaskTerms terms;

    RoleModelTask(RoleModelQueries roleModels, RoleModelCards cards, TaskTerms terms) {
        this.roleModels = roleModels;
        this.cards = cards;
        this.terms = terms;
    }

    WorkItemFacts facts(String businessKey, TaskKey key) {
        var it = roleModels.get(Ids.read(businessKey));
        var content = it.content();
        var campaign = content.campaign();
        return new WorkItemFacts(
                content.subject().name() + " – " + content.headline(),
                campaign == null ? null : campaign.toString(),
                it.unit(),
                terms.dueAt(key),
                it.reason());
    }

    Object card(WorkItem item, Actor actor) {
        return cards.of(roleModels.get(item.caseId()), actor);
    }

    static TaskForm.Link open(WorkItem item) {
        return TaskForm.Link.to("rolemodel.task.open", "/role-models/" + item.businessKey());
    }

    static TaskForm.Link edit(WorkItem item) {
        return new TaskForm.Link(
                "rolemodel.task.edit",
                "/role-models/" + item.businessKey() + "/edit",
                "/api/v1/role-models/" + item.businessKey());
    }
}
