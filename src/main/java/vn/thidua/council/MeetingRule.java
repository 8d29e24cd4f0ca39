package vn.thidua.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Echelon;

/**
 * Where councils vote on an award, unless a closer rule says otherwise.
 *
 * @param award the award's code, absent for every award
 * @param echelon how high the unit stands, absent for every echelon
 * @param unit the unit's code, absent for every unit
 * @param scope at which stations
 */
public record MeetingRule(
        @Nullable String award,
        @Nullable Echelon echelon,
        @Nullable String unit,
        MeetingScope scope) {

    private static final int UNIT = 4;
    private static final int AWARD = 2;
    private static final int ECHELON = 1;

    boolean appliesTo(String itsAward, String itsUnit, Echelon itsEchelon) {
        return (award == null || award.equals(itsAward))
                && (unit == null || unit.equals(itsUnit))
                && (echelon == null || echelon == itsEchelon);
    }

    /** What names the unit goes before what names the award, and that before what names the echelon. */
    int closeness() {
        return (unit == null ? 0 : UNIT) + (award == null ? 0 : AWARD) + (echelon == null ? 0 : ECHELON);
    }
}
