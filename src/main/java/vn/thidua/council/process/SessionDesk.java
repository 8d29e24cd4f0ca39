package vn.thidua.council.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.web.SessionCards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of a session read. */
@Component
class SessionDesk {

    private final SessionQueries sessions;
    private final SessionCards cards;
    private final TaskTerms terms;

    SessionDesk(SessionQueries sessions, SessionCards cards, TaskTerms terms) {
        this.sessions = sessions;
        this.cards = cards;
        this.terms = terms;
    }

    CouncilSession session(UUID id) {
        return sessions.get(id);
    }

    WorkItemFacts facts(String businessKey, TaskKey key) {
        var it = sessions.get(Ids.read(businessKey));
        return new WorkItemFacts(it.title(), null, it.unit(), terms.dueAt(key), it.reason());
    }

    Object card(WorkItem item, Actor actor) {
        return cards.summary(session(item.caseId()), actor);
    }
}
