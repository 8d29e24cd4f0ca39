package vn.thidua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;

/**
 * An {@link ExportedList} told column by column: what stands above it beside what stands in it.
 *
 * @param <T> what a row is about
 */
public final class ListExport<T> {

    private final String name;
    private final String title;
    private final List<Told<T>> told = new ArrayList<>();

    private ListExport(String name, String title) {
        this.name = name;
        this.title = title;
    }

    private record Told<T>(ExportedList.Column column, Function<? super T, ? extends @Nullable Object> cell) {}

    /** Reads what narrows the list, and then page after page of {@link ExportedList#CHUNK} rows. */
    @FunctionalInterface
    public interface Reader<T> {
        Pages<T> open(Map<String, String> query, Actor actor);
    }

    /** The page that follows a key. */
    @FunctionalInterface
    public interface Pages<T> {
        Page<T> after(@Nullable String cursor);
    }

    /**
     * Begins one.
     *
     * @param name as in {@link ExportedList#name()}
     * @param title the key of what the list is called
     */
    public static <T> ListExport<T> named(String name, String title) {
        return new ListExport<>(name, title);
    }

    /** The next column: its heading's key, its width in characters, and what of a row stands in it. */
    public ListExport<T> column(String heading, int width, Function<? super T, ? extends @Nullable Object> cell) {
        told.add(new Told<>(new ExportedList.Column(heading, width), cell));
        return this;
    }

    public ExportedList read(Reader<T> reader) {
        return new Export<>(name, title, List.copyOf(told), reader);
    }

    private record Export<T>(String name, String title, List<Told<T>> told, Reader<T> reader) implements ExportedList {

        @Override
        public List<Column> columns() {
            return told.stream().map(Told::column).toList();
        }

        @Override
        public Rows open(Map<String, String> query, Actor actor) {
            var pages = reader.open(query, actor);
            return cursor -> pages.after(cursor).map(this::cells);
        }

        private List<@Nullable Object> cells(T row) {
            var cells = new ArrayList<@Nullable Object>(told.size());
            told.forEach(column -> cells.add(column.cell().apply(row)));
            return cells;
        }
    }
}
