package vn.thidua.review.web;

import vn.thidua.review.ReviewStatus;

/**
 * How a review's status is drawn.
 *
 * @param kind the badge's kind
 * @param icon the icon beside the word
 */
record ReviewMark(String kind, String icon) {

    static ReviewMark of(ReviewStatus status) {
        return switch (status) {
            case OPEN -> new ReviewMark("info", "pencil");
            case SCORED, CONFIRMED -> new ReviewMark("info", "hourglass");
            case VERIFIED -> new ReviewMark("ok", "check");
            case RETURNED -> new ReviewMark("danger", "arrow-back-up");
            case CANCELLED -> new ReviewMark("muted", "ban");
        };
    }
}
