package vn.thidua.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form as they were sent: what is missing, too long or unreadable becomes a problem of its field, so
 * that a person hears everything at once.
 */
public final class SentFields {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final FieldProblems problems;

    public SentFields(FieldProblems problems) {
        this.problems = problems;
    }

    /**
     * The trimmed text of a form that asks for nothing else.
     *
     * @throws Refusal 400 where it is missing or too long
     */
    public static String only(String field, @Nullable String sent, int longest) {
        var problems = new FieldProblems();
        var text = new SentFields(problems).required(field, sent, longest);
        problems.orRefuse();
        return text;
    }

    /**
     * The date of a form that is read field by field, null where nothing was written.
     *
     * @throws Refusal 400 where it is no ISO date of our times
     */
    public static @Nullable LocalDate onlyDate(String field, @Nullable String sent) {
        var problems = new FieldProblems();
        var date = new SentFields(problems).date(field, sent);
        problems.orRefuse();
        return date;
    }

    /** What was written into a list of lines, without the empty ones. */
    public static List<String> lines(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The trimmed text; empty where it is missing, which is a problem. */
    public String required(String field, @Nullable String sent, int longest) {
        var text = optional(field, sent, longest);
        if (text == null) {
            problems.add(field, "shared.field.required");
            return "";
        }
        return text;
    }

    /** The trimmed text with one kind of line break, null where nothing was written. */
    public @Nullable String optional(String field, @Nullable String sent, int longest) {
        var text = sent == null ? "" : sent.replace("\r\n", "\n").strip();
        if (text.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** An ISO date of our times, null where nothing was written or it is none. */
    public @Nullable LocalDate date(String field, @Nullable String sent) {
        var text = QueryParameters.text(sent);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // answered below, like a year out of all bounds
        }
        problems.add(field, "shared.field.notADate");
        return null;
    }

    /** The constant of this name, null where it is missing or unknown, which both are problems. */
    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, @Nullable String sent) {
        var found = QueryParameters.constant(field, type, sent, problems);
        if (QueryParameters.text(sent) == null) {
            problems.add(field, "shared.field.required");
        }
        return found;
    }
}
