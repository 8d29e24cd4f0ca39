package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;

/**
 * Somebody's time at a desk.
 *
 * @param personId who sits there
 * @param personName that person's display name
 * @param from the first day
 * @param to the last day, absent while it is open
 */
public record HeldDesk(
        UUID personId,
        String personName,
        Desk desk,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public boolean beginsAfter(LocalDate day) {
        return from.isAfter(day);
    }

    /** Whether both are the same desk and share at least a day. */
    boolean overlaps(Desk other, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return desk.equals(other)
                && (to == null || !otherFrom.isAfter(to))
                && (otherTo == null || !from.isAfter(otherTo));
    }
}
