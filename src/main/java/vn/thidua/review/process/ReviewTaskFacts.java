package vn.thidua.review.process;

import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.review.ReviewQueries;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItemFacts;

/** What the work items of a review show. */
@Component
class ReviewTaskFacts {

    private final ReviewQueries reviews;
    private final Units units;
    private final TaskTerms terms;

    ReviewTaskFacts(ReviewQueries reviews, Units units, TaskTerms terms) {
        this.reviews = reviews;
        this.units = units;
        this.terms = terms;
    }

    WorkItemFacts of(String reviewId, TaskKey key) {
        var review = reviews.get(Ids.read(reviewId));
        var returned = review.returned();
        return new WorkItemFacts(
                units.get(review.unit()).nameVi(),
                review.campaignId().toString(),
                review.unit(),
                terms.dueAt(key),
                returned == null ? null : returned.reason());
    }
}
