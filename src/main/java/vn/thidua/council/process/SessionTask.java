package vn.thidua.council.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.web.SessionCards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of a session have in common. */
@Component
class SessionTask {

    private final SessionQueries sessions;
    private final SessionCards cards;
    private final TaskTerms terms;

    SessionTask(SessionQueries sessions, SessionCards cards, TaskTerms terms) {
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
        return cards.summary(sessions.get(item.caseId()), actor);
    }

    static TaskForm.Link link(WorkItem item) {
        return new TaskForm.Link(
                "council.task.openSession",
                "/council/" + item.businessKey(),
                "/api/v1/council/sessions/" + item.businessKey());
    }

    static TaskForm.Link minutes(WorkItem item) {
        return new TaskForm.Link(
                "council.task.openMinutes",
                "/council/" + item.businessKey() + "/minutes",
                "/api/v1/council/sessions/" + item.businessKey() + "/minutes");
    }

    static UUID id(@Nullable Object text) {
        return UUID.fromString(String.valueOf(text));
    }
}
