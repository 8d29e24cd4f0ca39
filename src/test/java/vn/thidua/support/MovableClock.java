package vn.thidua.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that runs on and can be put forward, for tests that import {@link InPlaceOfTheClock}. */
public final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    private MovableClock(Clock real) {
        this.real = real;
    }

    /** Lets everybody's clock be this one. */
    @TestConfiguration
    public static class InPlaceOfTheClock {

        @Bean
        @Primary
        MovableClock movableClock(@Qualifier("clock") Clock clock) {
            return new MovableClock(clock);
        }
    }

    /** From now on it runs from this moment. */
    public void putTo(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
