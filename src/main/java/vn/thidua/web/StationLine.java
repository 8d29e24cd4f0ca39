package vn.thidua.web;

import org.jspecify.annotations.Nullable;

/**
 * A station on the line that shows how far a case has come, as {@code components/stations} draws it.
 *
 * @param detail who and when, or what is awaited
 * @param note what needs attention
 */
public record StationLine(
        String title, @Nullable String detail, @Nullable String note, State state) {

    /** Where the case stands, seen from the station. */
    public enum State {
        DONE,
        HERE,
        AHEAD,
        /** The case ended here before it reached its end. */
        FAILED
    }
}
