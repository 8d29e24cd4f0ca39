package vn.thidua.review.process;

import vn.thidua.review.ReviewView;
import vn.thidua.workflow.TaskForm.Link;

/** Where to look before deciding about a review. */
final class ReviewLinks {

    private ReviewLinks() {}

    static Link[] of(ReviewView review) {
        return new Link[] {
            Link.to("review.link.review", "/reviews/" + review.id()),
            Link.to("review.link.campaign", "/campaigns/" + review.campaignId())
        };
    }
}
