package vn.thidua.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * One text of a review and what became of it. Versions are never changed once sent back and never deleted.
 *
 * @param number counts from 1
 * @param content what the unit says
 * @param scored who handed it in
 * @param confirmed who confirmed it, absent while nobody did
 * @param verified the standing body's word, absent before
 * @param returned who sent it back and why, absent unless somebody did
 */
public record ReviewVersion(
        int number,
        ReviewContent content,
        Act scored,
        @Nullable Act confirmed,
        @Nullable Verification verified,
        @Nullable Return returned) {

    static ReviewVersion scored(int number, ReviewContent content, Act by) {
        return new ReviewVersion(number, content, by, null, null, null);
    }

    ReviewVersion confirmed(Act by) {
        return new ReviewVersion(number, content, scored, by, null, null);
    }

    ReviewVersion verified(Verification verification) {
        return new ReviewVersion(number, content, scored, confirmed, verification, null);
    }

    ReviewVersion returned(Return back) {
        return new ReviewVersion(number, content, scored, confirmed, null, back);
    }

    /** What was done with it, in order. */
    List<Act> acts() {
        return Stream.of(scored, confirmed, verified == null ? null : verified.act())
                .filter(Objects::nonNull)
                .toList();
    }
}
