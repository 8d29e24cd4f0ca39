package vn.thidua.cluster;

import java.time.Clock;
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
        event(after, action, actor, moved ? before.status() : null, moved ? after.status() : null, reason, null);
    }

    /** Something about one member. */
    void member(ClusterYear year, YearMember member, String action, @Nullable String reason, Actor actor) {
        years.save(member);
        event(year, action, actor, null, null, reason, member.unit());
    }

    /** Something that changed nothing of the year itself. */
    void say(ClusterYear year, String action, @Nullable String unit, Actor actor) {
        event(year, action, actor, null, null, null, unit);
    }

    void tell(ClusterYear year, YearMoved.Turn turn) {
        events.publishEvent(new YearMoved(year.id(), turn));
    }

    private void event(
            ClusterYear year,
            String action,
            Actor actor,
            @Nullable YearStatus from,
            @Nullable YearStatus to,
            @Nullable String reason,
            @Nullable String unit) {
        var concerned = unit == null ? year.cluster() : unit;
        events.publishEvent(CaseEvent.of(ClusterYears.CASE, year.id().toString(), null, concerned, action, actor)
                .moved(from, to)
                .because(reason));
    }
}
