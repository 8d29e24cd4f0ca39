package vn.thidua.notification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.notification.DeadlineWatch;
import vn.thidua.organization.Deputies;

/** What the model deadline-watch calls; {@code key} is the day, as 2026-11-23. */
@Component
public class DeadlineSteps {

    private final DeadlineWatch watch;
    private final Deputies deputies;
    private final DeadlineWatchProcess process;
    private final Clock clock;

    DeadlineSteps(DeadlineWatch watch, Deputies deputies, DeadlineWatchProcess process, Clock clock) {
        this.watch = watch;
        this.deputies = deputies;
        this.process = process;
        this.clock = clock;
    }

    /** A round that was missed while nothing ran is made up for at once. */
    public Date nextRoundAt(String key) {
        return Date.from(watch.nextRound(LocalDate.parse(key)).orElseGet(clock::instant));
    }

    public void tellDeputies(String key) {
        deputies.tellTurned();
    }

    public boolean remind(String key) {
        return watch.remind();
    }

    public boolean tellLate(String key) {
        return watch.tellLate();
    }

    public boolean escalate(String key) {
        return watch.escalate();
    }

    public boolean hasAnotherRound(String key) {
        return watch.nextRound(LocalDate.parse(key)).isPresent();
    }

    public void beginNextDay(String key) {
        process.begin();
    }
}
