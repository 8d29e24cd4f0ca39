package vn.thidua.review;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.ParticipationAccess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** Whoever may read what a unit hands in may see its reviews and the evidence on them. */
@Component
class ReviewAccess implements CaseAccess {

    private final ReviewRepository reviews;
    private final ParticipationAccess participations;

    ReviewAccess(ReviewRepository reviews, ParticipationAccess participations) {
        this.reviews = reviews;
        this.participations = participations;
    }

    @Override
    public String caseType() {
        return Reviews.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> reviews.find(Ids.read(caseId))
                .filter(review -> maySee(review, actor))
                .isPresent());
    }

    boolean maySee(Review review, Actor actor) {
        return participations.mayReadPapers(review.participationId(), actor);
    }
}
