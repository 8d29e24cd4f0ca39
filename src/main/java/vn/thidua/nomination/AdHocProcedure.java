package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SourceStatus;

/**
 * How a nomination for ad hoc merit outside of every campaign goes: by the simplified procedure (L22 Đ85), as far as the
 * installation's rules let it.
 *
 * @param award the award's code, absent for every award
 * @param unit the code of the unit in which and below which it holds, absent for every unit
 * @param councilVotes whether councils vote as on any other nomination
 * @param publicNotice whether its list is published where the award's is
 * @param exceptional whether the merit has to be exceptional (Decree 152/2025, Đ3.4)
 * @param confirmation whether a competent body has to confirm the achievement in writing
 * @param legalSource where it stands
 * @param status how far that could be read
 */
public record AdHocProcedure(
        @Nullable String award,
        @Nullable String unit,
        boolean councilVotes,
        boolean publicNotice,
        boolean exceptional,
        boolean confirmation,
        String legalSource,
        SourceStatus status) {

    /** Where nobody says that it may be shorter: as any other nomination. */
    public static final AdHocProcedure FULL =
            new AdHocProcedure(null, null, true, true, false, false, "", SourceStatus.PRACTICE);

    /** Whether the way is shorter than that of any other nomination. */
    public boolean isSimplified() {
        return !councilVotes;
    }

    boolean appliesTo(String itsAward, List<String> itsChain) {
        return (award == null || award.equals(itsAward)) && (unit == null || itsChain.contains(unit));
    }

    /** What names a unit goes before what names an award; of units the closest. */
    int closeness(List<String> itsChain) {
        int byUnit = unit == null ? 0 : 2 * (itsChain.size() - itsChain.indexOf(unit));
        return byUnit + (award == null ? 0 : 1);
    }
}
