package vn.thidua.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination on a paper, under the names of the day it was put there.
 *
 * @param nomination the nomination's id
 * @param unit the code of the nominating unit
 * @param recipientKind individual, collective or household
 * @param recipientPosition the post held, absent for those who hold none
 * @param posthumous whether the person had died
 * @param appraisedBy who looked at it at this echelon, absent at the nominating unit itself
 * @param leftAt when it was withdrawn from under the paper, absent while it stands
 * @param struckOffBecause why the approver struck it off, absent while it stands
 */
public record PaperItem(
        UUID nomination,
        String unit,
        String unitName,
        String recipientKind,
        String recipientName,
        @Nullable String recipientPosition,
        boolean posthumous,
        String award,
        String awardName,
        @Nullable String appraisedBy,
        @Nullable Instant appraisedAt,
        @Nullable String appraisalNote,
        @Nullable Instant leftAt,
        @Nullable String struckOffBecause) {

    /** Whether a signature today would move it. */
    public boolean stands() {
        return leftAt == null && struckOffBecause == null;
    }

    PaperItem struckOff(String reason) {
        return new PaperItem(
                nomination,
                unit,
                unitName,
                recipientKind,
                recipientName,
                recipientPosition,
                posthumous,
                award,
                awardName,
                appraisedBy,
                appraisedAt,
                appraisalNote,
                leftAt,
                reason);
    }
}
