package vn.thidua.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Reason;

/** Turns message keys and what goes into them into sentences in the reader's language. */
@Component
public class Texts {

    private final MessageSource messages;
    private final Fmt fmt;
    private final DeskNames desks;

    Texts(MessageSource messages, Fmt fmt, DeskNames desks) {
        this.messages = messages;
        this.fmt = fmt;
        this.desks = desks;
    }

    public String of(Reason reason) {
        return of(reason.code(), reason.args());
    }

    public String of(FieldProblem problem) {
        return of(problem.code(), problem.args());
    }

    /** The sentence of this key; the key itself where no sentence is known, which a test keeps from happening. */
    public String of(String code, List<?> args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(code, args.stream().map(this::shown).toArray(), code, locale);
    }

    public String of(String code) {
        return of(code, List.of());
    }

    private Object shown(Object arg) {
        if (arg instanceof LocalDate date) {
            return fmt.date(date);
        }
        if (arg instanceof Instant time) {
            return fmt.dateTime(time);
        }
        if (arg instanceof BigDecimal || arg instanceof Integer || arg instanceof Long) {
            return fmt.number((Number) arg);
        }
        if (arg instanceof Desk desk) {
            return desks.name(desk);
        }
        if (arg instanceof String text && text.matches("[A-Z_]+@\\S+")) {
            return desks.name(Desk.parse(text));
        }
        return String.valueOf(arg);
    }
}
