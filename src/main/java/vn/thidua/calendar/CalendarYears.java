package vn.thidua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CalendarChanged;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * Holidays and swapped days, a year at a time. What is changed counts for deadlines that are set from then on; a due time
 * that somebody was already told stays.
 */
@Component
@Transactional
public class CalendarYears {

    /** The years that may be kept. */
    public static final int FIRST_YEAR = 2020;

    public static final int LAST_YEAR = 2100;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;
    private static final String CASE = "calendar";

    private final CalendarRepository calendar;
    private final ApplicationEventPublisher events;

    CalendarYears(CalendarRepository calendar, ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.events = events;
    }

    /** The years of which anything is known. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return calendar.years();
    }

    /** The special days of a year by date. */
    @Transactional(readOnly = true)
    public List<CalendarDay> days(int year) {
        return calendar.days(year);
    }

    /**
     * Makes the year hold exactly these days.
     *
     * @throws Refusal 400 on {@code days[i].…}, 403 for others than administrators
     */
    public void replace(int year, List<CalendarDay> wanted, Actor actor) {
        requireAdmin(actor);
        check(year, wanted);
        calendar.lock(year);
        Map<LocalDate, CalendarDay> before = byDay(calendar.days(year));
        Map<LocalDate, CalendarDay> after = byDay(wanted);
        var gone =
                before.keySet().stream().filter(day -> !after.containsKey(day)).toList();
        var changed = wanted.stream()
                .filter(day -> !Objects.equals(before.get(day.day()), day))
                .toList();
        write(year, gone, changed, actor);
    }

    /**
     * Adds a day or replaces what is said of it.
     *
     * @throws Refusal 400 on the day's fields
     */
    public void put(CalendarDay day, Actor actor) {
        requireAdmin(actor);
        var problems = new FieldProblems();
        check("", day, problems);
        if (day.day().getYear() < FIRST_YEAR || day.day().getYear() > LAST_YEAR) {
            problems.add(
                    "day", "calendar.refusal.yearOutOfRange", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        problems.orRefuse();
        calendar.lock(day.day().getYear());
        if (!calendar.days(day.day().getYear()).contains(day)) {
            write(day.day().getYear(), List.of(), List.of(day), actor);
        }
    }

    /** Makes the day follow its weekday again. */
    public void remove(LocalDate day, Actor actor) {
        requireAdmin(actor);
        calendar.lock(day.getYear());
        if (calendar.days(day.getYear()).stream().noneMatch(known -> known.day().equals(day))) {
            throw Refusal.notFound();
        }
        write(day.getYear(), List.of(day), List.of(), actor);
    }

    /**
     * Begins a year of which nothing is known with the holidays that lie on fixed dates and the days given for them. Tết, the
     * Hùng Kings' day and swapped days follow the lunar calendar and the year's announcement: somebody enters them.
     */
    public void begin(int year, Actor actor) {
        requireAdmin(actor);
        check(year, List.of());
        calendar.lock(year);
        if (!calendar.days(year).isEmpty()) {
            throw Refusal.byRule("calendar.refusal.yearIsKnown", String.valueOf(year));
        }
        write(year, List.of(), fixedHolidays(year), actor);
    }

    static List<CalendarDay> fixedHolidays(int year) {
        var days = new ArrayList<CalendarDay>();
        var taken = new HashSet<LocalDate>();
        add(days, taken, LocalDate.of(year, Month.JANUARY, 1), "Tết Dương lịch", "New Year's Day", "BLLĐ Đ112.1a");
        // both days of the end of April and the beginning of May stand before a day is given for either
        var victory = LocalDate.of(year, Month.APRIL, 30);
        var labour = LocalDate.of(year, Month.MAY, 1);
        taken.add(labour);
        add(days, taken, victory, "Ngày Chiến thắng", "Reunification Day", "BLLĐ Đ112.1c");
        add(days, taken, labour, "Ngày Quốc tế Lao động", "International Labour Day", "BLLĐ Đ112.1d");
        var national = LocalDate.of(year, Month.SEPTEMBER, 2);
        var beside = besideNationalDay(national);
        taken.add(beside);
        add(days, taken, national, "Quốc khánh", "National Day", "BLLĐ Đ112.1đ");
        add(days, taken, beside, "Quốc khánh (ngày liền kề)", "National Day (adjacent day)", "BLLĐ Đ112.1đ");
        days.sort(java.util.Comparator.comparing(CalendarDay::day));
        return days;
    }

    /** The neighbour that makes the longer row of free days, as the announcements of the last years chose it. */
    private static LocalDate besideNationalDay(LocalDate national) {
        return switch (national.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> national.plusDays(1);
            default -> national.minusDays(1);
        };
    }

    private static void add(
            List<CalendarDay> days, HashSet<LocalDate> taken, LocalDate day, String vi, String en, String source) {
        taken.add(day);
        days.add(expected(day, vi, en, source));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            var given = day.plusDays(1);
            while (given.getDayOfWeek() == DayOfWeek.SUNDAY || taken.contains(given)) {
                given = given.plusDays(1);
            }
            taken.add(given);
            days.add(expected(given, "Nghỉ bù " + vi, "Day given for " + en, "BLLĐ Đ111.3"));
        }
    }

    private static CalendarDay expected(LocalDate day, String vi, String en, String source) {
        return new CalendarDay(
                day,
                CalendarDay.Kind.OFF,
                vi,
                en,
                CalendarDay.Status.UNVERIFIED,
                source + " (dự kiến, chưa có thông báo)");
    }

    private void write(int year, List<LocalDate> gone, List<CalendarDay> changed, Actor actor) {
        if (gone.isEmpty() && changed.isEmpty()) {
            return;
        }
        calendar.delete(gone);
        changed.forEach(day -> calendar.save(day, actor));
        var event = CaseEvent.of(CASE, String.valueOf(year), null, null, "calendarChanged", actor);
        if (!changed.isEmpty()) {
            event = event.with(
                    "days",
                    changed.stream().map(day -> day.day() + " " + day.nameVi()).collect(Collectors.joining("; ")));
        }
        if (!gone.isEmpty()) {
            event = event.with("removed", gone.stream().map(LocalDate::toString).collect(Collectors.joining("; ")));
        }
        events.publishEvent(event);
        events.publishEvent(new CalendarChanged(year));
    }

    private static void check(int year, List<CalendarDay> days) {
        var problems = new FieldProblems();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(
                    "year", "calendar.refusal.yearOutOfRange", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var at = "days[" + i + "].";
            check(at, day, problems);
            if (day.day().getYear() != year) {
                problems.add(at + "day", "calendar.refusal.otherYear", String.valueOf(year));
            }
            if (!seen.add(day.day())) {
                problems.add(at + "day", "shared.field.duplicate", day.day());
            }
        }
        problems.orRefuse();
    }

    private static void check(String at, CalendarDay day, FieldProblems problems) {
        text(at + "nameVi", day.nameVi(), LONGEST_NAME, problems);
        text(at + "nameEn", day.nameEn(), LONGEST_NAME, problems);
        text(at + "legalSource", day.legalSource(), LONGEST_SOURCE, problems);
    }

    private static void text(String field, String text, int longest, FieldProblems problems) {
        if (text.isBlank()) {
            problems.add(field, "shared.field.required");
        } else if (text.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
    }

    private static Map<LocalDate, CalendarDay> byDay(List<CalendarDay> days) {
        return days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("calendar.refusal.onlyAdministrators");
        }
    }
}
