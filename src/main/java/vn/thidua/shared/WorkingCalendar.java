package vn.thidua.shared;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Working days of the State's offices: Monday to Friday, but for public holidays and swapped days, which are dated data
 * that an administrator keeps ({@link SpecialDays}). Deadlines end with the office day.
 *
 * <p>The data is read once and kept: a change on this node is seen with its commit, one on another node within a minute.
 */
@Component
public class WorkingCalendar {

    /** The hour at which a deadline's day ends. */
    public static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private static final long REFRESH_SECONDS = 60;

    private final Clock clock;
    private final ObjectProvider<SpecialDays> source;
    private volatile @Nullable Known known;

    WorkingCalendar(Clock clock, ObjectProvider<SpecialDays> source) {
        this.clock = clock;
        this.source = source;
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked(day, special());
    }

    private static boolean worked(LocalDate day, Map<LocalDate, Boolean> special) {
        Boolean exception = special.get(day);
        return exception != null
                ? exception
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Map<LocalDate, Boolean> special() {
        Known read = known;
        Instant now = clock.instant();
        if (read == null || read.at().plusSeconds(REFRESH_SECONDS).isBefore(now)) {
            var days = source.getIfAvailable();
            read = new Known(now, days == null ? Map.of() : days.worked());
            known = read;
        }
        return read.days();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(CalendarChanged event) {
        known = null;
    }

    private record Known(Instant at, Map<LocalDate, Boolean> days) {}

    /** The end of the office day that lies so many working days after the day of the start; the start's day never counts. */
    public Instant plusWorkingDays(Instant start, int days) {
        var special = special();
        LocalDate day = start.atZone(clock.getZone()).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (worked(day, special)) {
                left--;
            }
        }
        return endOfBusiness(day);
    }

    /**
     * The latest day for which so many working days have passed by the end of this one, itself included: what was due then
     * or before is at least that late.
     */
    public LocalDate workingDaysBefore(LocalDate today, int days) {
        var special = special();
        LocalDate day = today;
        int left = days;
        while (left > 0) {
            if (worked(day, special)) {
                left--;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first working day from this one on. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        var special = special();
        LocalDate first = day;
        while (!worked(first, special)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /** How many working days lie after the first day up to and including the second; negative when it is before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        var special = special();
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> worked(day, special))
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

    /** The day of this moment in the offices' zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
