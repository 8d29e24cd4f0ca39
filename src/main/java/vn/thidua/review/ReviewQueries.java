package vn.thidua.review;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.ParticipationAccess;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Reviews as they are read. */
@Component
@Transactional(readOnly = true)
public class ReviewQueries {

    private final ReviewRepository reviews;
    private final ReviewAccess access;
    private final ParticipationAccess participations;

    ReviewQueries(ReviewRepository reviews, ReviewAccess access, ParticipationAccess participations) {
        this.reviews = reviews;
        this.access = access;
        this.participations = participations;
    }

    /** The review, whoever asks: for processes and for what has already been checked. */
    public ReviewView get(UUID id) {
        return reviews.find(id).map(ReviewView::of).orElseThrow(Refusal::notFound);
    }

    /** The ids of the reviews of a campaign's stage that their own units still score or confirm. */
    public List<UUID> atTheirUnits(UUID campaign, ReviewStage stage) {
        return reviews.atTheirUnits(campaign, stage);
    }

    /** @throws Refusal 404 unless the actor may know of it */
    public ReviewView visible(UUID id, Actor actor) {
        return reviews.find(id)
                .filter(review -> access.maySee(review, actor))
                .map(ReviewView::of)
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The reviews of a participation, oldest first.
     *
     * @throws Refusal 404 unless the actor may know of the participation
     */
    public List<ReviewView> visibleOfParticipation(UUID participation, Actor actor) {
        if (!participations.mayReadPapers(participation, actor)) {
            throw Refusal.notFound();
        }
        return reviews.ofParticipation(participation).stream()
                .map(ReviewView::of)
                .toList();
    }
}
