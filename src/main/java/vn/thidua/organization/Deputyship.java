package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Desk;

/**
 * Somebody's time as the deputy of a desk's holder.
 *
 * @param desk the desk it was given for
 * @param holder who holds the desk and gave it
 * @param deputy who stands in
 * @param acts what the deputy may do, in the order of the constants
 * @param basis the document that gives it, often absent; with TUQ always there
 * @param from the first day
 * @param to the last day
 * @param ended how it ended before its last day, absent unless it did
 * @param state what it is worth today
 */
public record Deputyship(
        UUID id,
        Desk desk,
        Side holder,
        Side deputy,
        DeputyForm form,
        List<ActKind> acts,
        @Nullable String basis,
        LocalDate from,
        LocalDate to,
        Instant namedAt,
        @Nullable Ended ended,
        State state) {

    public Deputyship {
        acts = List.copyOf(acts);
    }

    /**
     * One of the two.
     *
     * @param title the office, as a signature names it
     */
    public record Side(UUID id, String username, String name, String title) {}

    /** Who ended it early and why. */
    public record Ended(Instant at, String by, @Nullable String reason) {}

    /** What a deputyship is worth on a day. */
    public enum State {
        COMING,
        IN_FORCE,
        /** Its last day is past. */
        OVER,
        /** Ended before its last day. */
        ENDED,
        /** Whoever gave it no longer holds the desk. */
        LAPSED
    }

    /** Whether it counts or will. */
    public boolean isOpen() {
        return state == State.COMING || state == State.IN_FORCE;
    }
}
