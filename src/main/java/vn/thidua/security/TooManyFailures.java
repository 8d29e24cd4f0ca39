package vn.thidua.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords of late: nothing was checked, and it makes no sense to try again before the wait is over. */
class TooManyFailures extends AuthenticationException {

    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("Too many failed sign-ins");
        this.wait = wait;
    }

    long seconds() {
        return Math.max(1, wait.toSeconds());
    }

    /** Rounded up, as a person is told. */
    long minutes() {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
