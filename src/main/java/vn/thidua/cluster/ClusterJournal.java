package vn.thidua.cluster;

import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;

/** Writes years down: what is saved, what the audit trail hears, what the process is told. */
@Component
class ClusterJournal {

    private final ClusterYearRepository years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClusterJournal(ClusterYearRepository years, ApplicationEventPublisher events, Clock clock) {
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    Act now(Actor actor) {
        return Act.of(actor, clock);
    }

    /** A year as it is now, and what somebody did to it. */
    void save(ClusterYear before, ClusterYear after, String action, Actor actor) {
        save(before, after, action, null, actor);
    }

    void save(ClusterYear before, ClusterYear after, String action, @Nullable String reason, Actor actor) {
        years.save(after);
        var moved = before.status() != after.status();
        events.publishEvent(event(after, action, actor, null)
                .moved(moved ? before.status() : null, moved ? after.status() : null)
                .because(reason));
    }

    /** What a year has come to, for whoever stands above its members. */
    void announce(ClusterYear before, ClusterYear after, String action, ClusterSuperiors.Hearers to) {
        years.save(after);
        events.publishEvent(event(after, action, Actor.SYSTEM, null)
                .moved(before.status(), after.status())
                .with("name", to.cluster())
                .with("year", String.valueOf(after.year()))
                .with("sentTo", to.units().stream().sorted().collect(Collectors.joining(", "))));
    }

    /** Something about one member. */
    void member(ClusterYear year, YearMember member, String action, @Nullable String reason, Actor actor) {
        years.save(member);
        events.publishEvent(event(year, action, actor, member.unit()).because(reason));
    }

    /** Something that changed nothing of the year itself. */
    void say(ClusterYear year, String action, @Nullable String unit, Actor actor) {
        events.publishEvent(event(year, action, actor, unit));
    }

    void tell(ClusterYear year, YearMoved.Turn turn) {
        events.publishEvent(new YearMoved(year.id(), turn));
    }

    private static CaseEvent event(ClusterYear year, String action, Actor actor, @Nullable String unit) {
        var concerned = unit == null ? year.cluster() : unit;
        return CaseEvent.of(ClusterYears.CASE, year.id().toString(), null, concerned, action, actor);
    }
}
