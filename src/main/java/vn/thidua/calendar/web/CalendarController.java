package vn.thidua.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.calendar.CalendarDay;
import vn.thidua.calendar.CalendarYears;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** The calendar a year at a time: read by everybody, kept by administrators. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private final CalendarYears years;
    private final PageErrors errors;
    private final Texts texts;
    private final Clock clock;

    CalendarController(CalendarYears years, PageErrors errors, Texts texts, Clock clock) {
        this.years = years;
        this.errors = errors;
        this.texts = texts;
        this.clock = clock;
    }

    /** A day as it was typed. */
    record DayForm(
            @Nullable String day,
            @Nullable String kind,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String status,
            @Nullable String legalSource) {

        static DayForm of(CalendarDay day) {
            return new DayForm(
                    day.day().toString(),
                    day.kind().name(),
                    day.nameVi(),
                    day.nameEn(),
                    day.status().name(),
                    day.legalSource());
        }
    }

    /** Something to choose. */
    record Option(String value, String label) {}

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String day,
            Model model,
            Actor actor,
            Locale locale) {
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        var days = years.days(shown);
        model.addAttribute(
                "form",
                days.stream()
                        .filter(known -> known.day().toString().equals(day))
                        .findFirst()
                        .map(DayForm::of)
                        .orElse(new DayForm("", "OFF", "", "", "VERIFIED", "")));
        return show(shown, days, model, actor, locale);
    }

    private String show(int year, List<CalendarDay> days, Model model, Actor actor, Locale locale) {
        var known = new TreeSet<>(years.years());
        known.add(year);
        model.addAttribute("year", year);
        model.addAttribute("years", known);
        model.addAttribute("nextYear", known.last() + 1);
        model.addAttribute("days", days);
        model.addAttribute("locale", locale);
        model.addAttribute("mayChange", actor.isAdmin());
        model.addAttribute("kinds", options("calendar.kind.", CalendarDay.Kind.values()));
        model.addAttribute("statuses", options("calendar.status.", CalendarDay.Status.values()));
        return "calendar/year";
    }

    @PostMapping("/days")
    String put(DayForm form, Model model, Actor actor, Locale locale, HttpServletResponse response) {
        try {
            var day = read(form);
            years.put(day, actor);
            return "redirect:/calendar?year=" + day.day().getYear();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("form", form);
            model.addAttribute("errors", errors.of(refusal));
            response.setStatus(refusal.kind().status());
            int year = yearOf(form);
            return show(year, years.days(year), model, actor, locale);
        }
    }

    @PostMapping("/days/{day}/remove")
    String remove(@PathVariable String day, Actor actor) {
        var date = date(day);
        if (date == null) {
            throw Refusal.notFound();
        }
        years.remove(date, actor);
        return "redirect:/calendar?year=" + date.getYear();
    }

    @PostMapping("/years/{year}")
    String begin(@PathVariable int year, Actor actor) {
        years.begin(year, actor);
        return "redirect:/calendar?year=" + year;
    }

    private CalendarDay read(DayForm form) {
        var problems = new FieldProblems();
        var day = date(form.day());
        if (day == null) {
            problems.add("day", text(form.day()).isEmpty() ? "shared.field.required" : "shared.field.notADate");
        }
        var kind = oneOf("kind", form.kind(), CalendarDay.Kind.values(), problems);
        var status = oneOf("status", form.status(), CalendarDay.Status.values(), problems);
        problems.orRefuse();
        if (day == null || kind == null || status == null) {
            throw new IllegalStateException("refused above");
        }
        return new CalendarDay(day, kind, text(form.nameVi()), text(form.nameEn()), status, text(form.legalSource()));
    }

    private static <E extends Enum<E>> @Nullable E oneOf(
            String field, @Nullable String value, E[] known, FieldProblems problems) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(field, "shared.field.unknownOption");
                    return null;
                });
    }

    private int yearOf(DayForm form) {
        var day = date(form.day());
        return day == null ? LocalDate.now(clock).getYear() : day.getYear();
    }

    private List<Option> options(String beginning, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), texts.of(beginning + value.name())))
                .toList();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(text(text));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
