package vn.thidua.calendar.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.calendar.CalendarDay;
import vn.thidua.calendar.CalendarYears;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;

/** The year's holidays and swapped days, for programs. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "Calendar")
class CalendarRestController {

    private final CalendarYears years;

    CalendarRestController(CalendarYears years) {
        this.years = years;
    }

    /** A day as it is sent and answered. */
    record Day(
            @Nullable LocalDate day,
            CalendarDay.@Nullable Kind kind,
            @Nullable String nameVi,
            @Nullable String nameEn,
            CalendarDay.@Nullable Status status,
            @Nullable String legalSource) {

        static Day of(CalendarDay day) {
            return new Day(day.day(), day.kind(), day.nameVi(), day.nameEn(), day.status(), day.legalSource());
        }
    }

    /** A whole year. */
    record Year(@Nullable List<Day> days) {}

    @GetMapping("/{year}")
    @Operation(summary = "Public holidays and swapped days of a year")
    Year year(@PathVariable int year, Actor actor) {
        return new Year(years.days(year).stream().map(Day::of).toList());
    }

    @PutMapping("/{year}")
    @Operation(summary = "Replaces the special days of a year; administrators")
    Year replace(@PathVariable int year, @RequestBody Year body, Actor actor) {
        years.replace(year, read(body), actor);
        return year(year, actor);
    }

    private static List<CalendarDay> read(Year body) {
        var problems = new FieldProblems();
        var days = new ArrayList<CalendarDay>();
        if (body.days() == null) {
            problems.add("days", "shared.field.required");
        } else {
            for (int i = 0; i < body.days().size(); i++) {
                var day = body.days().get(i);
                var at = "days[" + i + "].";
                if (day.day() == null) {
                    problems.add(at + "day", "shared.field.required");
                }
                if (day.kind() == null) {
                    problems.add(at + "kind", "shared.field.required");
                }
                if (day.status() == null) {
                    problems.add(at + "status", "shared.field.required");
                }
                if (day.day() != null && day.kind() != null && day.status() != null) {
                    days.add(new CalendarDay(
                            day.day(),
                            day.kind(),
                            text(day.nameVi()),
                            text(day.nameEn()),
                            day.status(),
                            text(day.legalSource())));
                }
            }
        }
        problems.orRefuse();
        return days;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
