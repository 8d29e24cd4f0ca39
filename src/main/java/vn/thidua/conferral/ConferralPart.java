package vn.thidua.conferral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a ceremony: awards of one name that one authority decided, handed over by the same people.
 *
 * @param presenter the offices of those who hand over, null until it is said
 * @param delegation on whose behalf, null where it is not said
 * @param rows in the order of the ceremony
 */
public record ConferralPart(
        Key key,
        String awardName,
        boolean decidedHere,
        @Nullable String presenter,
        @Nullable String delegation,
        List<ConferralRow> rows) {

    public ConferralPart {
        rows = List.copyOf(rows);
    }

    /**
     * What tells it from the others.
     *
     * @param award the award's code
     * @param authority who decided, as the register names it
     */
    public record Key(String award, String authority) {

        static Key of(ConferralRow row) {
            return new Key(row.award(), row.authority());
        }
    }

    /** Who hands it over, and on whose behalf. */
    public record Hands(String presenter, @Nullable String delegation) {}

    /** Whoever hands over what somebody else decided does it on that authority's behalf, and says so. */
    public boolean lacksDelegation() {
        return !decidedHere && delegation == null;
    }

    /** How many of them were handed over to the recipient or to somebody in their place. */
    public long handed() {
        return rows.stream()
                .filter(row -> row.result() != null && row.result().handing() != Handing.ABSENT)
                .count();
    }
}
