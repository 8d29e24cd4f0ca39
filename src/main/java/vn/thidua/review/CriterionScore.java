package vn.thidua.review;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.shared.FieldProblems;

/**
 * The points for one criterion.
 *
 * @param criterion the criterion's name, as the plan has it
 * @param maxPoints the most that can be given
 * @param points what is given
 */
public record CriterionScore(String criterion, BigDecimal maxPoints, BigDecimal points) {

    private static final int DECIMALS = 2;

    /** What all criteria give together. */
    public static BigDecimal total(List<CriterionScore> scores) {
        return scores.stream().map(CriterionScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Refuses points outside of 0 to the criterion's maximum, every row at once.
     *
     * @param field the form's table
     */
    static void requireWithinMaximum(String field, List<CriterionScore> scores) {
        var problems = new FieldProblems();
        for (int i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            var cell = field + "[" + i + "].points";
            if (score.points().signum() < 0) {
                problems.add(cell, "shared.field.negative");
            } else if (score.points().compareTo(score.maxPoints()) > 0) {
                problems.add(cell, "review.field.aboveMaximum", score.criterion(), score.maxPoints());
            } else if (score.points().stripTrailingZeros().scale() > DECIMALS) {
                problems.add(cell, "review.field.tooManyDecimals", DECIMALS);
            }
        }
        problems.orRefuse();
    }
}
