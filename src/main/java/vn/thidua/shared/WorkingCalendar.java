package vn.thidua.shared;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Working days of the State's offices: Monday to Friday. Deadlines end with the office day.
 *
 * <p>Public holidays are dated data that an administrator keeps; they join with the calendar's own issue.
 */
@Component
public class WorkingCalendar {

    /** The hour at which a deadline's day ends. */
    public static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final Clock clock;

    WorkingCalendar(Clock clock) {
        this.clock = clock;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The end of the office day that lies so many working days after the day of the start; the start's day never counts. */
    public Instant plusWorkingDays(Instant start, int days) {
        LocalDate day = start.atZone(clock.getZone()).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return endOfBusiness(day);
    }

    /** How many working days lie after the first day up to and including the second; negative when it is before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The moment at which a deadline on this day passes. */
    public Instant endOfBusiness(LocalDate day) {
        return ZonedDateTime.of(day, CLOSE_OF_BUSINESS, clock.getZone()).toInstant();
    }

    /** The same, unless there is no such day or it is over: a deadline that was past from the start binds nobody. */
    public Optional<Instant> endOfBusinessAhead(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(this::endOfBusiness).filter(end -> end.isAfter(clock.instant()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
