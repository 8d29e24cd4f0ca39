package vn.thidua.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RouteStop;

/**
 * A stop on the route of one nomination.
 *
 * @param position 0 for the nominating unit, counted upward
 * @param unit the unit's code
 * @param role what happens there
 * @param state whether it is behind, here or ahead
 * @param since when it was reached, absent while it is ahead
 * @param dueAt when it should be left, absent without a deadline; moves when the clock stood still
 * @param endedAt when it was left
 * @param by the display name of who let it go
 */
public record Station(
        int position,
        String unit,
        RouteStop.Role role,
        State state,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String by) {

    /** A station is passed once. */
    public enum State {
        DONE,
        HERE,
        AHEAD
    }

    static Station ahead(int position, RouteStop stop) {
        return new Station(position, stop.unit(), stop.role(), State.AHEAD, null, null, null, null);
    }

    Station reached(Instant now, @Nullable Instant due) {
        return new Station(position, unit, role, State.HERE, now, due, null, null);
    }

    Station left(Instant now, String who) {
        return new Station(position, unit, role, State.DONE, since, dueAt, now, who);
    }

    Station deciding() {
        return new Station(position, unit, RouteStop.Role.DECIDES, state, since, dueAt, endedAt, by);
    }

    Station due(@Nullable Instant due) {
        return new Station(position, unit, role, state, since, due, endedAt, by);
    }
}
