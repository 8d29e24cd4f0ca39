package vn.thidua.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.WorkingCalendar;

/**
 * Dates, times, deadlines and numbers as people in Vietnamese offices write them; templates reach it as {@code @fmt}. What
 * is absent shows as an empty text, so that a template needs no condition.
 */
@Component("fmt")
public class Fmt implements PageWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TYPED_DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final int FAR = 400;

    private final Clock clock;
    private final WorkingCalendar calendar;
    private final MessageSource messages;

    Fmt(Clock clock, WorkingCalendar calendar, MessageSource messages) {
        this.clock = clock;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** 22/11/2026. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** The day of this moment: 22/11/2026. */
    public String day(@Nullable Instant time) {
        return time == null ? "" : DATE.format(time.atZone(clock.getZone()));
    }

    /** 22/11/2026 17:00. */
    public String dateTime(@Nullable Instant time) {
        return time == null ? "" : DATE_TIME.format(time.atZone(clock.getZone()));
    }

    public String dateTime(@Nullable OffsetDateTime time) {
        return time == null ? "" : dateTime(time.toInstant());
    }

    /** 17:00. */
    public String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time.atZone(clock.getZone()));
    }

    /** The machine-readable form for {@code <time datetime>}. */
    public String iso(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }

    public boolean isOverdue(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    /** Whether it is due today and not yet late. */
    public boolean isDueToday(@Nullable Instant due) {
        return due != null && !isOverdue(due) && dayOf(due).equals(calendar.today());
    }

    /** How a deadline is drawn: {@code danger} when late, {@code warn} when due today, {@code muted} otherwise. */
    public String dueKind(@Nullable Instant due) {
        if (isOverdue(due)) {
            return "danger";
        }
        return isDueToday(due) ? "warn" : "muted";
    }

    /** "chậm 2 ngày làm việc", "hạn 17:00 hôm nay", "còn 3 ngày làm việc"; the plain date when it is far away. */
    public String due(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        var today = calendar.today();
        var day = dayOf(due);
        if (isOverdue(due)) {
            long late = calendar.workingDaysBetween(day, today);
            return late == 0 ? text("web.due.lateToday", time(due)) : text("web.due.late", late);
        }
        if (day.equals(today)) {
            return text("web.due.today", time(due));
        }
        if (day.isAfter(today.plusDays(FAR))) {
            return date(day);
        }
        return text("web.due.left", calendar.workingDaysBetween(today, day));
    }

    /** 1.234,5 in Vietnamese, 1,234.5 in English; no zeros after the last digit that says something. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** 12,5 %; the number is already in per cent. */
    public String percent(@Nullable Number number) {
        return number == null ? "" : number(number) + " %";
    }

    /**
     * A value as it stands in a form's input: dates as the browser wants them, numbers without groups and with the decimal
     * sign of the reader's language, text as it is.
     */
    public String input(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            var text = number.stripTrailingZeros().toPlainString();
            return decimalComma() ? text.replace('.', ',') : text;
        }
        if (value instanceof Double number) {
            return input(BigDecimal.valueOf(number));
        }
        return value.toString();
    }

    /** A number as it stands in a form's input; also one that was typed, which is kept as a program writes it. */
    public String decimal(@Nullable Object value) {
        var text = input(value);
        return decimalComma() && TYPED_DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text;
    }

    /** A value to be read only: numbers and dates as people write them. */
    public String shown(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Instant time) {
            return dateTime(time);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return value == null ? "" : value.toString();
    }

    private boolean decimalComma() {
        return !Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
    }

    private LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, clock.getZone());
    }

    private String text(String code, Object arg) {
        return messages.getMessage(code, new Object[] {arg}, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
