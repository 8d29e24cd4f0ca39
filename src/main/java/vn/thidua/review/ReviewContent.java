package vn.thidua.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the unit says about itself in one version of a review.
 *
 * @param progress one line per target of the plan, in its order
 * @param scores one line per criterion of the plan, in its order; empty where the plan has none
 * @param strengths what went well
 * @param weaknesses what did not
 * @param evidence the files that prove it
 */
public record ReviewContent(
        List<Progress> progress,
        List<CriterionScore> scores,
        @Nullable String strengths,
        @Nullable String weaknesses,
        List<Evidence> evidence) {

    public ReviewContent {
        progress = List.copyOf(progress);
        scores = List.copyOf(scores);
        evidence = List.copyOf(evidence);
    }
}
