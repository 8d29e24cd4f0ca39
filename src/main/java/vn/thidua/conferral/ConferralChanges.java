package vn.thidua.conferral;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/** How an event changes: locked, by its office, kept and told. */
@Component
class ConferralChanges {

    private final ConferralRepository conferrals;
    private final ConferralQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferralChanges(
            ConferralRepository conferrals, ConferralQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.conferrals = conferrals;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** The event, locked, for the office that prepares it. */
    Conferral mine(UUID id, Actor actor) {
        actor.requireDesk(queries.office(queries.visible(id, actor).unit()));
        return locked(id);
    }

    Conferral locked(UUID id) {
        return conferrals.lock(id).orElseThrow(Refusal::notFound);
    }

    Conferral step(
            Conferral before,
            String action,
            @Nullable String why,
            Actor actor,
            BiFunction<Conferral, Instant, Conferral> transition) {
        var after = transition.apply(before, clock.instant());
        conferrals.save(after);
        tell(after, before.status(), action, why, actor);
        return after;
    }

    void tell(Conferral it, @Nullable ConferralStatus before, String action, @Nullable String why, Actor actor) {
        events.publishEvent(event(it, action, actor).moved(before, it.status()).because(why));
    }

    CaseEvent event(Conferral it, String action, Actor actor) {
        var campaign = it.occasion().closes();
        return CaseEvent.of(
                        Conferrals.CASE,
                        it.id().toString(),
                        campaign == null ? null : campaign.toString(),
                        it.unit(),
                        action,
                        actor)
                .with("name", it.occasion().name());
    }
}
