package vn.thidua.review.process;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Desks;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewView;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose work the steps of a review are, by today's organisation tree. */
@Component
public class ReviewDesks {

    private final ReviewQueries reviews;
    private final CampaignQueries campaigns;
    private final Desks desks;

    ReviewDesks(ReviewQueries reviews, CampaignQueries campaigns, Desks desks) {
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.desks = desks;
    }

    /** The clerk of the unit that reviews itself. */
    public String clerk(String reviewId) {
        return Desk.clerk(review(reviewId).unit()).toString();
    }

    /** The head of the unit that reviews itself. */
    public String approver(String reviewId) {
        return Desk.approver(review(reviewId).unit()).toString();
    }

    /** The standing body of the unit that launched the campaign. */
    public String verifier(String reviewId) {
        var launching = campaigns.get(review(reviewId).campaignId()).launchingUnit();
        return desks.standingBodyOf(launching).toString();
    }

    private ReviewView review(String id) {
        return reviews.get(Ids.read(id));
    }
}
