package vn.thidua.council;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;

/** Tells the audit trail what happens to a session; how anybody voted is never among it. */
@Component
class SessionEvents {

    private final ApplicationEventPublisher events;

    SessionEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(CouncilSession before, CouncilSession after, String action, Actor actor) {
        events.publishEvent(
                of(after, action, actor).moved(before.status(), after.status()).because(after.reason()));
    }

    void tell(CaseEvent event) {
        events.publishEvent(event);
    }

    void convened(UUID session) {
        events.publishEvent(new SessionConvened(session));
    }

    void cancelled(UUID session) {
        events.publishEvent(new SessionCancelled(session));
    }

    static CaseEvent of(CouncilSession session, String action, Actor actor) {
        return CaseEvent.of(Sessions.CASE, session.id().toString(), null, session.unit(), action, actor)
                .with("name", session.title());
    }
}
