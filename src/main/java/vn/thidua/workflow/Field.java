package vn.thidua.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a task's form, described so completely that a page can draw it and a program that knows nothing of the
 * process can fill it.
 *
 * @param name the key in the submitted data
 * @param labelKey the message key of the label, or the label itself for what users named ({@link #literalLabel})
 * @param literalLabel whether {@code labelKey} is shown as it is
 * @param helpKey the message key of the help text, absent without one
 * @param type what may be entered
 * @param required whether it must be filled; in {@link Type#ROWS} at least one row
 * @param requiredFor the outcomes for which it is required and read; empty means all
 * @param readOnly shown, sent back unchanged or not at all: columns that only name the row
 * @param options what may be chosen
 * @param columns the fields of each row
 * @param fixedRows whether rows can be filled but neither added nor removed
 * @param value what is there now: text, number, boolean, list of text, or list of maps for rows
 * @param min smallest number, absent without a bound
 * @param max largest number
 * @param maxLength longest text in characters
 */
public record Field(
        String name,
        String labelKey,
        boolean literalLabel,
        @Nullable String helpKey,
        Type type,
        boolean required,
        List<String> requiredFor,
        boolean readOnly,
        List<Option> options,
        List<Field> columns,
        boolean fixedRows,
        @Nullable Object value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer maxLength) {

    /** Longest single line. */
    public static final int LINE = 300;

    /** Longest free text. */
    public static final int LONG_TEXT = 20_000;

    /** What may be entered. The name in lower case is the type in the API. */
    public enum Type {
        TEXT,
        LONGTEXT,
        INTEGER,
        NUMBER,
        PERCENT,
        DATE,
        BOOLEAN,
        SELECT,
        MULTISELECT,
        FILE,
        ROWS
    }

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param label what is shown
     */
    public record Option(String value, String label) {}

    public static Field text(String name, String labelKey) {
        return of(name, labelKey, Type.TEXT).maxLength(LINE);
    }

    public static Field longText(String name, String labelKey) {
        return of(name, labelKey, Type.LONGTEXT).maxLength(LONG_TEXT);
    }

    public static Field number(String name, String labelKey) {
        return of(name, labelKey, Type.NUMBER);
    }

    public static Field integer(String name, String labelKey) {
        return of(name, labelKey, Type.INTEGER);
    }

    public static Field percent(String name, String labelKey) {
        return of(name, labelKey, Type.PERCENT);
    }

    public static Field date(String name, String labelKey) {
        return of(name, labelKey, Type.DATE);
    }

    public static Field yesNo(String name, String labelKey) {
        return of(name, labelKey, Type.BOOLEAN);
    }

    public static Field file(String name, String labelKey) {
        return of(name, labelKey, Type.FILE);
    }

    public static Field select(String name, String labelKey, List<Option> options) {
        var field = of(name, labelKey, Type.SELECT);
        return field.copy(
                field.required, field.requiredFor, field.readOnly, options, field.columns, field.fixedRows, null);
    }

    public static Field multiselect(String name, String labelKey, List<Option> options) {
        var field = of(name, labelKey, Type.MULTISELECT);
        return field.copy(
                field.required, field.requiredFor, field.readOnly, options, field.columns, field.fixedRows, null);
    }

    /** A table whose rows are given and only filled, one per target or criterion. */
    public static Field fixedRows(String name, String labelKey, List<Field> columns, List<Map<String, Object>> rows) {
        var field = of(name, labelKey, Type.ROWS);
        return field.copy(true, List.of(), false, List.of(), columns, true, rows);
    }

    /** A table to which rows can be added. */
    public static Field rows(String name, String labelKey, List<Field> columns, List<Map<String, Object>> rows) {
        var field = of(name, labelKey, Type.ROWS);
        return field.copy(false, List.of(), false, List.of(), columns, false, rows);
    }

    private static Field of(String name, String labelKey, Type type) {
        return new Field(
                name, labelKey, false, null, type, false, List.of(), false, List.of(), List.of(), false, null, null,
                null, null);
    }

    public Field mandatory() {
        return copy(true, requiredFor, readOnly, options, columns, fixedRows, value);
    }

    /** Required, and read, only when one of these outcomes is chosen. */
    public Field mandatoryFor(String... outcomes) {
        return copy(true, List.of(outcomes), readOnly, options, columns, fixedRows, value);
    }

    public Field shownOnly() {
        return copy(required, requiredFor, true, options, columns, fixedRows, value);
    }

    public Field value(@Nullable Object newValue) {
        return copy(required, requiredFor, readOnly, options, columns, fixedRows, newValue);
    }

    public Field help(String key) {
        return new Field(
                name,
                labelKey,
                literalLabel,
                key,
                type,
                required,
                requiredFor,
                readOnly,
                options,
                columns,
                fixedRows,
                value,
                min,
                max,
                maxLength);
    }

    /** The label is somebody's own words and not a message key. */
    public Field labelled(String label) {
        return new Field(
                name,
                label,
                true,
                helpKey,
                type,
                required,
                requiredFor,
                readOnly,
                options,
                columns,
                fixedRows,
                value,
                min,
                max,
                maxLength);
    }

    public Field between(@Nullable BigDecimal smallest, @Nullable BigDecimal largest) {
        return new Field(
                name,
                labelKey,
                literalLabel,
                helpKey,
                type,
                required,
                requiredFor,
                readOnly,
                options,
                columns,
                fixedRows,
                value,
                smallest,
                largest,
                maxLength);
    }

    public Field maxLength(int characters) {
        return new Field(
                name,
                labelKey,
                literalLabel,
                helpKey,
                type,
                required,
                requiredFor,
                readOnly,
                options,
                columns,
                fixedRows,
                value,
                min,
                max,
                characters);
    }

    /** Whether an answer is needed, and read, when this outcome is chosen. */
    public boolean isReadFor(String outcome) {
        return requiredFor.isEmpty() || requiredFor.contains(outcome);
    }

    /** The rows of a table, an empty list for every other field. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows() {
        return value instanceof List<?> list && type == Type.ROWS
                ? (List<Map<String, Object>>) list
                : new ArrayList<>();
    }

    private Field copy(
            boolean mustFill,
            List<String> forOutcomes,
            boolean onlyShown,
            List<Option> choices,
            List<Field> cells,
            boolean fixed,
            @Nullable Object now) {
        return new Field(
                name,
                labelKey,
                literalLabel,
                helpKey,
                type,
                mustFill,
                forOutcomes,
                onlyShown,
                choices,
                cells,
                fixed,
                now,
                min,
                max,
                maxLength);
    }
}
