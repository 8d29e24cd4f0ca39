package vn.thidua.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a reference table, as a page draws it and as what is typed into it is checked.
 *
 * @param name as programs send it; its label is the message of this name behind the table's own
 * @param stored the column of the database
 * @param key whether it is part of what tells one row from another
 * @param required whether it always says something
 * @param least the smallest number
 * @param most the largest number, or the longest text
 * @param choices what may be chosen, for the reader's language
 */
public record ReferenceColumn(
        String name,
        String stored,
        Kind kind,
        boolean key,
        boolean required,
        int least,
        int most,
        Function<Locale, List<Choice>> choices) {

    private static final int LONGEST_CODE = 64;

    /** What it holds. */
    public enum Kind {
        /** A name for programs: capitals, digits and underscores. */
        CODE,
        /** Words on one line. */
        LINE,
        NUMBER,
        YES_NO,
        DATE,
        CHOICE,
        /** The code of a unit. */
        UNIT
    }

    /**
     * Something to choose.
     *
     * @param label a message key, or the words themselves
     */
    public record Choice(String value, String label) {}

    public static ReferenceColumn code(String name) {
        return new ReferenceColumn(name, snake(name), Kind.CODE, false, true, 1, LONGEST_CODE, none -> List.of());
    }

    public static ReferenceColumn line(String name, int longest) {
        return new ReferenceColumn(name, snake(name), Kind.LINE, false, true, 1, longest, none -> List.of());
    }

    public static ReferenceColumn number(String name, int least, int most) {
        return new ReferenceColumn(name, snake(name), Kind.NUMBER, false, true, least, most, none -> List.of());
    }

    public static ReferenceColumn yesNo(String name) {
        return new ReferenceColumn(name, snake(name), Kind.YES_NO, false, true, 0, 1, none -> List.of());
    }

    public static ReferenceColumn date(String name) {
        return new ReferenceColumn(name, snake(name), Kind.DATE, false, true, 0, 0, none -> List.of());
    }

    public static ReferenceColumn unit(String name) {
        return new ReferenceColumn(name, snake(name), Kind.UNIT, false, true, 1, LONGEST_CODE, none -> List.of());
    }

    public static ReferenceColumn choice(String name, Function<Locale, List<Choice>> choices) {
        return new ReferenceColumn(name, snake(name), Kind.CHOICE, false, true, 0, 0, choices);
    }

    /**
     * One of the constants of an enum.
     *
     * @param labels what the keys of the constants' messages begin with
     */
    public static ReferenceColumn constant(String name, String labels, Enum<?>[] constants) {
        var choices = Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), labels + constant.name()))
                .toList();
        return choice(name, none -> choices);
    }

    /** The same column as part of what tells rows apart. */
    public ReferenceColumn asKey() {
        return new ReferenceColumn(name, stored, kind, true, required, least, most, choices);
    }

    /** The same column, which may say nothing. */
    public ReferenceColumn optional() {
        return new ReferenceColumn(name, stored, kind, key, false, least, most, choices);
    }

    /** The same column, kept under another name. */
    public ReferenceColumn storedAs(String column) {
        return new ReferenceColumn(name, column, kind, key, required, least, most, choices);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
