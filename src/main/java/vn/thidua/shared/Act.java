package vn.thidua.shared;

import java.time.Clock;
import java.time.Instant;

/**
 * Somebody did something.
 *
 * @param by the display name of who did it
 * @param at when
 */
public record Act(String by, Instant at) {

    /** What this person does now. */
    public static Act of(Actor actor, Clock clock) {
        return new Act(actor.nameOnRecord(), clock.instant());
    }
}
