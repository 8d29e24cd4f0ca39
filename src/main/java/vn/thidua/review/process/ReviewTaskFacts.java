package vn.thidua.review.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewView;
import vn.thidua.shared.Ids;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItemFacts;

/** What the work items of a review show. */
@Component
class ReviewTaskFacts {

    private final ReviewQueries reviews;
    private final CampaignQueries campaigns;
    private final Units units;
    private final TaskTerms terms;
    private final WorkingCalendar calendar;

    ReviewTaskFacts(
            ReviewQueries reviews, CampaignQueries campaigns, Units units, TaskTerms terms, WorkingCalendar calendar) {
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.units = units;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** For the steps inside the unit: their own term, but not before the day that the plan names for the review. */
    WorkItemFacts notBeforeThePlan(String reviewId, TaskKey key) {
        var review = reviews.get(Ids.read(reviewId));
        var plan = campaigns.get(review.campaignId()).plan();
        var planned = calendar.endOfBusinessAhead(review.stage().plannedOn(plan));
        var term = terms.dueAt(key);
        return facts(
                review, planned.filter(day -> term == null || day.isAfter(term)).orElse(term));
    }

    /** For the step outside the unit, which has its own term. */
    WorkItemFacts dueByTerm(String reviewId, TaskKey key) {
        return facts(reviews.get(Ids.read(reviewId)), terms.dueAt(key));
    }

    private WorkItemFacts facts(ReviewView review, @Nullable Instant dueAt) {
        var returned = review.returned();
        return new WorkItemFacts(
                units.get(review.unit()).nameVi(),
                review.campaignId().toString(),
                review.unit(),
                dueAt,
                returned == null ? null : returned.reason());
    }
}
