package vn.thidua.cluster;

import java.math.BigDecimal;

/**
 * A line of a table of points.
 *
 * @param section the part of the table it stands in
 * @param maxPoints the most points it brings or, where it takes some off, the most it takes; zero for a knock-out
 * @param evidence whether a member has to say by which document it is proved
 */
public record Criterion(String section, String name, Kind kind, BigDecimal maxPoints, boolean evidence) {

    /** What a line does to the points. */
    public enum Kind {
        POINTS,
        /** Points above the table's full score. */
        BONUS,
        /** Taken off when the scores are verified. */
        PENALTY,
        /** Whoever it is true of is not ranked: discipline, corruption. */
        KNOCK_OUT;

        boolean isScoredByMembers() {
            return this == POINTS || this == BONUS;
        }
    }
}
