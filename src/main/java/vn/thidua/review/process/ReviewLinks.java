package vn.thidua.review.process;

import vn.thidua.review.ReviewView;
import vn.thidua.workflow.TaskForm.Link;

/** Where to look before deciding about a review. */
final class ReviewLinks {

    private ReviewLinks() {}

    static Link[] of(ReviewView review) {
        return new Link[] {
            new Link("review.link.review", "/reviews/" + review.id(), "/api/v1/reviews/" + review.id()),
            new Link(
                    "review.link.campaign",
                    "/campaigns/" + review.campaignId(),
                    "/api/v1/campaigns/" + review.campaignId())
        };
    }
}
