package vn.thidua.review.process;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.review.Reviews;
import vn.thidua.shared.Ids;

/** What models ask of reviews. */
@Component
public class ReviewSteps {

    private final Reviews reviews;

    ReviewSteps(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * Opens a participation's review; a step that runs twice finds the same one. Answers the review's id.
     *
     * @param stage {@code MID} or {@code FINAL}
     */
    public String open(String participationId, String stage) {
        return reviews.open(Ids.read(participationId), ReviewStage.valueOf(stage))
                .toString();
    }
}
