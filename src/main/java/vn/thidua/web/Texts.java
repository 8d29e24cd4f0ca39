package vn.thidua.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Role;

/** Turns message keys and what goes into them into sentences in the reader's language. */
@Component
public class Texts {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

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
        if (arg instanceof MessageSourceResolvable label) {
            return messages.getMessage(label, LocaleContextHolder.getLocale());
        }
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
        if (arg instanceof ActKind kind) {
            return of("shared.actKind." + kind);
        }
        if (arg instanceof Collection<?> several) {
            return several.stream()
                    .sorted()
                    .map(this::shown)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        if (arg instanceof Reason reason) {
            return of(reason);
        }
        return arg instanceof String text ? shown(text) : String.valueOf(arg);
    }

    /** A desk in its written form by its name; everything else, what users typed included, as it is. */
    private String shown(String text) {
        int at = text.indexOf('@');
        boolean isDesk = at > 0 && ROLES.contains(text.substring(0, at));
        try {
            return isDesk ? desks.name(Desk.parse(text)) : text;
        } catch (IllegalArgumentException noSuchDesk) {
            return text;
        }
    }
}
