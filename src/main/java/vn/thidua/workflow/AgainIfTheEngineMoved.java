package vn.thidua.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import vn.thidua.shared.Refusal;

/**
 * On a command about a case whose process may just be at work by itself, such as a launch in its chunks. Where both meet,
 * the person is not told to look again at what no other person has changed: the command is given anew, in a fresh
 * transaction and with all its checks, up to three times.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = AgainIfTheEngineMoved.LostRace.class, maxRetries = 3, delay = 100, multiplier = 2, jitter = 50)
public @interface AgainIfTheEngineMoved {

    /** The engine or the database let somebody else go first. */
    class LostRace implements MethodRetryPredicate {

        @Override
        public boolean shouldRetry(Method command, Throwable failure) {
            return failure instanceof ConcurrencyFailureException
                    || failure instanceof Refusal refusal
                            && refusal.reasons().stream()
                                    .anyMatch(reason -> reason.code().equals("shared.refusal.stale"));
        }
    }
}
