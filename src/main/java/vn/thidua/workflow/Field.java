package vn.thidua.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a task's form, described so completely that a page can draw it and a program that knows nothing of the
 * process can fill it.
 *
 * @param name the key in the submitted data
 * @param label what it is called, and what helps to fill it
 * @param type what may be entered
 * @param required whether it must be filled; in {@link Type#ROWS} at least one row
 * @param requiredFor the outcomes for which it is required and read; empty means all
 * @param readOnly shown, sent back unchanged or not at all: columns that only name the row
 * @param options what may be chosen
 * @param columns the fields of each row
 * @param fixedRows whether rows can be filled but neither added nor removed
 * @param value what is there now: text, number, boolean, list of text, or list of maps for rows
 * @param bounds how much may be entered
 */
public record Field(
        String name,
        Label label,
        Type type,
        boolean required,
        List<String> requiredFor,
        boolean readOnly,
        List<Option> options,
        List<Field> columns,
        boolean fixedRows,
        @Nullable Object value,
        Bounds bounds) {

    /** Longest single line. */
    public static final int LINE = 300;

    /** Longest free text. */
    public static final int LONG_TEXT = 20_000;

    /**
     * Under this name a given row may say what it is about. It is sent back with the row: what was typed then belongs to that,
     * wherever the row stands by now.
     */
    public static final String KEY = "key";

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
        /** Typed again for this one act: never shown, kept or sent back. */
        PASSWORD,
        ROWS
    }

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param label what is shown
     */
    public record Option(String value, String label) {}

    /**
     * What a field is called.
     *
     * @param key the message key, or the label itself for what users named
     * @param literal whether {@code key} is shown as it is
     * @param helpKey the message key of the help text, absent without one
     */
    public record Label(
            String key, boolean literal, @Nullable String helpKey) {}

    /**
     * How much may be entered; what is absent does not bound.
     *
     * @param min smallest number
     * @param max largest number
     * @param maxLength longest text in characters
     */
    public record Bounds(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer maxLength) {

        static final Bounds NONE = new Bounds(null, null, null);
    }

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

    public static Field password(String name, String labelKey) {
        return of(name, labelKey, Type.PASSWORD).maxLength(LINE);
    }

    public static Field select(String name, String labelKey, List<Option> options) {
        return of(name, labelKey, Type.SELECT).among(options);
    }

    public static Field multiselect(String name, String labelKey, List<Option> options) {
        return of(name, labelKey, Type.MULTISELECT).among(options);
    }

    /** A table whose rows are given and only filled, one per target or criterion. */
    public static Field fixedRows(String name, String labelKey, List<Field> columns, List<Map<String, Object>> rows) {
        return of(name, labelKey, Type.ROWS).table(columns, true).mandatory().value(rows);
    }

    /** A table to which rows can be added. */
    public static Field rows(String name, String labelKey, List<Field> columns, List<Map<String, Object>> rows) {
        return of(name, labelKey, Type.ROWS).table(columns, false).value(rows);
    }

    private static Field of(String name, String labelKey, Type type) {
        var label = new Label(labelKey, false, null);
        return new Field(name, label, type, false, List.of(), false, List.of(), List.of(), false, null, Bounds.NONE);
    }

    private Field among(List<Option> choices) {
        return new Field(
                name, label, type, required, requiredFor, readOnly, choices, columns, fixedRows, value, bounds);
    }

    /** The same values to choose from in other words. */
    public Field choices(List<Option> called) {
        return among(called);
    }

    private Field table(List<Field> cells, boolean fixed) {
        return new Field(name, label, type, required, requiredFor, readOnly, options, cells, fixed, value, bounds);
    }

    public Field mandatory() {
        return new Field(name, label, type, true, requiredFor, readOnly, options, columns, fixedRows, value, bounds);
    }

    /** Required, and read, only when one of these outcomes is chosen. */
    public Field mandatoryFor(String... outcomes) {
        return new Field(
                name, label, type, true, List.of(outcomes), readOnly, options, columns, fixedRows, value, bounds);
    }

    public Field shownOnly() {
        return new Field(name, label, type, required, requiredFor, true, options, columns, fixedRows, value, bounds);
    }

    public Field value(@Nullable Object now) {
        return new Field(name, label, type, required, requiredFor, readOnly, options, columns, fixedRows, now, bounds);
    }

    public Field help(String key) {
        return called(new Label(label.key(), label.literal(), key));
    }

    /** The label is somebody's own words and not a message key. */
    public Field labelled(String words) {
        return called(new Label(words, true, label.helpKey()));
    }

    private Field called(Label other) {
        return new Field(
                name, other, type, required, requiredFor, readOnly, options, columns, fixedRows, value, bounds);
    }

    public Field between(@Nullable BigDecimal smallest, @Nullable BigDecimal largest) {
        return within(new Bounds(smallest, largest, bounds.maxLength()));
    }

    public Field maxLength(int characters) {
        return within(new Bounds(bounds.min(), bounds.max(), characters));
    }

    private Field within(Bounds other) {
        return new Field(name, label, type, required, requiredFor, readOnly, options, columns, fixedRows, value, other);
    }

    public String labelKey() {
        return label.key();
    }

    public boolean literalLabel() {
        return label.literal();
    }

    public @Nullable String helpKey() {
        return label.helpKey();
    }

    public @Nullable BigDecimal min() {
        return bounds.min();
    }

    public @Nullable BigDecimal max() {
        return bounds.max();
    }

    public @Nullable Integer maxLength() {
        return bounds.maxLength();
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

    /**
     * What was typed for given rows, each in the place where its row stands now; nothing for a row that came since, and
     * nothing of one that went. Rows that do not say what they are about stay where they are.
     */
    public List<?> inPlaces(List<?> typed) {
        var keys = rows().stream().map(row -> String.valueOf(row.get(KEY))).toList();
        var byKey = new HashMap<String, Object>();
        for (Object row : typed) {
            if (!(row instanceof Map<?, ?> cells) || cells.get(KEY) == null) {
                return typed;
            }
            byKey.put(String.valueOf(cells.get(KEY)), row);
        }
        return !fixedRows || byKey.isEmpty() || keys.contains("null")
                ? typed
                : keys.stream().map(key -> byKey.getOrDefault(key, Map.of())).toList();
    }
}
