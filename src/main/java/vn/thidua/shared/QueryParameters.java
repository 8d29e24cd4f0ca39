package vn.thidua.shared;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a query string says: a blank parameter is an absent one, an unreadable one is a field problem. */
public final class QueryParameters {

    /** How many rows a page of a list may hold. */
    public static final int LONGEST_PAGE = 200;

    /** How many it holds unless asked otherwise. */
    public static final int USUAL_PAGE = 50;

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 9999;

    private QueryParameters() {}

    public static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    /** The constant of this name, or none where the text names none. */
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, @Nullable String sent) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    public static <E extends Enum<E>> @Nullable E constant(
            String name, Class<E> type, @Nullable String sent, FieldProblems problems) {
        var text = text(sent);
        var found = find(type, text);
        if (text != null && found == null) {
            problems.add(name, "shared.field.unknownOption");
        }
        return found;
    }

    /** @throws Refusal 400 where it names none */
    public static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type, @Nullable String sent) {
        var problems = new FieldProblems();
        var found = constant(name, type, sent, problems);
        problems.orRefuse();
        return found;
    }

    public static @Nullable UUID id(String name, @Nullable String sent, FieldProblems problems) {
        var text = text(sent);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            problems.add(name, "shared.field.unknownOption");
            return null;
        }
    }

    /** A whole number, null where nothing was sent or it is none. */
    public static @Nullable Integer number(String name, @Nullable String sent, FieldProblems problems) {
        var text = text(sent);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            problems.add(name, "shared.field.notAnInteger");
            return null;
        }
    }

    /** A year of our times, null where nothing was sent or it is none. */
    public static @Nullable Integer year(String name, @Nullable String sent, FieldProblems problems) {
        var year = number(name, sent, problems);
        if (year != null && year < FIRST_YEAR) {
            problems.add(name, "shared.field.tooSmall", String.valueOf(FIRST_YEAR));
        } else if (year != null && year > LAST_YEAR) {
            problems.add(name, "shared.field.tooLarge", String.valueOf(LAST_YEAR));
        }
        return year;
    }

    /** The text as a part of a {@code like}: what means something to it is taken literally. */
    public static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** How many rows are wanted, sent as {@code limit}. */
    public static int limit(@Nullable String sent, FieldProblems problems) {
        var text = text(sent);
        if (text == null) {
            return USUAL_PAGE;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= LONGEST_PAGE) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below: both are the same mistake
        }
        problems.add("limit", "shared.field.limit", LONGEST_PAGE);
        return USUAL_PAGE;
    }

    /** @throws Refusal 400 outside of 1 to {@link #LONGEST_PAGE} */
    public static int limit(@Nullable String sent) {
        var problems = new FieldProblems();
        int limit = limit(sent, problems);
        problems.orRefuse();
        return limit;
    }
}
