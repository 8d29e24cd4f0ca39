package vn.thidua.revocation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;

/** Keeps what became of a revocation and tells of it: the audit trail, and whoever informs people. */
@Component
class RevocationJournal {

    private final RevocationRepository revocations;
    private final RevocationQueries queries;
    private final ApplicationEventPublisher events;

    RevocationJournal(RevocationRepository revocations, RevocationQueries queries, ApplicationEventPublisher events) {
        this.revocations = revocations;
        this.queries = queries;
        this.events = events;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where there is one of the same award */
    void begin(Revocation it, Actor actor) {
        revocations.insert(it);
        tell(it, "proposed", null, it.explanation(), actor);
    }

    void step(Revocation before, Revocation after, String action, @Nullable String said, Actor actor) {
        revocations.save(after);
        tell(after, action, before.status(), said, actor);
    }

    private void tell(
            Revocation it, String action, @Nullable RevocationStatus before, @Nullable String said, Actor actor) {
        var event = CaseEvent.of(
                        Revocations.CASE, it.id().toString(), null, it.award().unit(), action, actor)
                .moved(before, it.status())
                .because(said)
                .with("name", it.award().recipient());
        events.publishEvent(
                it.decision() == null
                        ? event
                        : event.with("number", it.decision().number()));
        events.publishEvent(new RevocationMoved(it, action, said, queries.appraiser(it), actor));
    }
}
