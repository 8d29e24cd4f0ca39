package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;

/** Saves changed nominations and tells the audit trail every step of theirs. */
@Component
class NominationJournal {

    private final NominationRepository nominations;
    private final ApplicationEventPublisher events;

    NominationJournal(NominationRepository nominations, ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.events = events;
    }

    void insert(Nomination nomination, Actor actor) {
        insert(List.of(nomination), actor);
    }

    void insert(Collection<Nomination> drafts, Actor actor) {
        nominations.insert(drafts);
        drafts.forEach(nomination -> publish(nomination, actor));
    }

    void save(Nomination nomination, Actor actor) {
        save(List.of(nomination), actor);
    }

    void save(Collection<Nomination> changed, Actor actor) {
        nominations.save(changed);
        changed.forEach(nomination -> publish(nomination, actor));
    }

    /** For what changes the content and not the state. */
    void publish(Nomination nomination, String action, Actor actor) {
        events.publishEvent(CaseEvent.of(
                NominationAccess.CASE_TYPE,
                nomination.id().toString(),
                nomination.view().campaignText(),
                nomination.view().unit(),
                action,
                actor));
    }

    private void publish(Nomination nomination, Actor actor) {
        for (NominationStep step : nomination.steps()) {
            var event = CaseEvent.of(
                            NominationAccess.CASE_TYPE,
                            step.nomination().toString(),
                            nomination.view().campaignText(),
                            step.unit(),
                            step.action(),
                            actor)
                    .moved(step.from(), step.to())
                    .because(step.reason());
            if (step.paper() != null) {
                event = event.with("paper", step.paper().toString());
            }
            if (step.number() != null) {
                event = event.with("number", step.number());
            }
            events.publishEvent(event);
        }
    }
}
