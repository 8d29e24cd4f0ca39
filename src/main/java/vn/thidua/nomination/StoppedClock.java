package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a nomination was out for supplement: that time is nobody's delay.
 *
 * @param since when it was stopped, absent while it runs
 * @param before what earlier stops add up to
 */
public record StoppedClock(@Nullable Instant since, Duration before) {

    static final StoppedClock RUNNING = new StoppedClock(null, Duration.ZERO);

    StoppedClock stop(Instant now) {
        return since == null ? new StoppedClock(now, before) : this;
    }

    StoppedClock resume(Instant now) {
        return new StoppedClock(null, total(now));
    }

    /** All stops until now, the running one included. */
    public Duration total(Instant now) {
        return since == null ? before : before.plus(Duration.between(since, now));
    }

    /** How long it has been standing still now. */
    Duration current(Instant now) {
        return since == null ? Duration.ZERO : Duration.between(since, now);
    }
}
