package vn.thidua.shared;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something.
 *
 * @param by who did it, as it stands on record: of a deputy also for whom
 * @param at when
 * @param inPlaceOf absent for whoever acted in the own office, and for deputies of before it was kept
 */
public record Act(String by, Instant at, @Nullable InPlaceOf inPlaceOf) {

    /**
     * A deputy as documents name one.
     *
     * @param name the deputy's own name
     * @param capacity the office signed for, {@code KT. Trưởng phòng}
     * @param ownTitle the deputy's own office
     */
    public record InPlaceOf(String name, String capacity, String ownTitle) {

        static @Nullable InPlaceOf of(Actor actor) {
            return actor.actingFor()
                    .map(deputy -> new InPlaceOf(actor.displayName(), deputy.capacity(), deputy.ownTitle()))
                    .orElse(null);
        }
    }

    public Act(String by, Instant at) {
        this(by, at, null);
    }

    /** What this person does now. */
    public static Act of(Actor actor, Clock clock) {
        return new Act(actor.nameOnRecord(), clock.instant(), InPlaceOf.of(actor));
    }

    /** The name that stands under a document. */
    public String name() {
        return inPlaceOf == null ? by : inPlaceOf.name();
    }
}
