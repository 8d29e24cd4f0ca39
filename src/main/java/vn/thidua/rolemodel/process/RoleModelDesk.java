package vn.thidua.rolemodel.process;

import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.web.RoleModelCard;
import vn.thidua.rolemodel.web.RoleModelCards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of a role model know of it. */
@Component
class RoleModelDesk {

    private final RoleModelQueries roleModels;
    private final RoleModelCards cards;
    private final TaskTerms terms;

    RoleModelDesk(RoleModelQueries roleModels, RoleModelCards cards, TaskTerms terms) {
        this.roleModels = roleModels;
        this.cards = cards;
        this.terms = terms;
    }

    WorkItemFacts facts(TaskKey key, String businessKey) {
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

    RoleModelCard card(WorkItem item, Actor actor) {
        return cards.of(roleModels.get(item.caseId()), actor);
    }
}
