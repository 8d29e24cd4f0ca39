package vn.thidua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station on the line that shows how far a case has come, as {@code components/stations} draws it.
 *
 * @param detail who and when, or what is awaited
 * @param note what needs attention
 * @param matters what goes on there, a line each
 */
public record StationLine(
        String title, @Nullable String detail, @Nullable String note, State state, List<String> matters) {

    public StationLine {
        matters = List.copyOf(matters);
    }

    /** A station at which nothing goes on beside. */
    public StationLine(String title, @Nullable String detail, @Nullable String note, State state) {
        this(title, detail, note, state, List.of());
    }

    /** Where the case stands, seen from the station. */
    public enum State {
        DONE,
        HERE,
        AHEAD,
        /** The case ended here before it reached its end. */
        FAILED
    }
}
