package vn.thidua.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * The standing body's word on a review.
 *
 * @param act who verified it, and when
 * @param scores the points that count; equal to the unit's own unless adjusted
 * @param reason why points were adjusted, absent where none were
 */
public record Verification(
        Act act, List<CriterionScore> scores, @Nullable String reason) {

    public Verification {
        scores = List.copyOf(scores);
    }

    public boolean adjusted() {
        return reason != null;
    }
}
