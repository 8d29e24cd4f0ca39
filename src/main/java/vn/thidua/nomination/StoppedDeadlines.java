package vn.thidua.nomination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.thidua.shared.WorkingCalendar;

/** Moves a station's deadline by the time in which the clock stood still. */
@Component
class StoppedDeadlines {

    private final WorkingCalendar calendar;
    private final Clock clock;

    StoppedDeadlines(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** As many working days from now as were left when the clock was stopped; what was late is as late as before. */
    UnaryOperator<Instant> of(Nomination stopped, Instant now) {
        var since = Objects.requireNonNull(stopped.view().clock().since());
        return due -> later(due, since, now);
    }

    private Instant later(Instant due, Instant stopped, Instant now) {
        int left = calendar.workingDaysBetween(day(stopped), day(due));
        return left > 0 ? calendar.plusWorkingDays(now, left) : due.plus(Duration.between(stopped, now));
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, clock.getZone());
    }
}
