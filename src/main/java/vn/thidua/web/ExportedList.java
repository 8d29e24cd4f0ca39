package vn.thidua.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;

/**
 * A list that can be taken away as a file. A feature says which columns it has and reads the rows as its page does, with
 * the same filters and the same eyes; the address, the button and the formats are everybody's.
 */
public interface ExportedList {

    /** How many rows are read at once: each time in a transaction of its own, so that a slow reader holds none open. */
    int CHUNK = 1_000;

    /**
     * A column.
     *
     * @param heading the key of the text above it
     * @param width in characters
     */
    record Column(String heading, int width) {}

    /** The rows that follow one, as many as {@link #CHUNK}; cells are texts, numbers, days and moments, or null. */
    @FunctionalInterface
    interface Rows {
        Page<List<@Nullable Object>> after(@Nullable String cursor);
    }

    /** The last part of its address and the beginning of the file's name: {@code register}. */
    String name();

    /** The key of what the list is called. */
    String title();

    List<Column> columns();

    /**
     * Reads what narrows the list.
     *
     * @param query the parameters of the list's page
     * @throws vn.thidua.shared.Refusal as its page refuses: 400 for what cannot be read, 403 or 404 for what this person
     *     may not see
     */
    Rows open(Map<String, String> query, Actor actor);
}
