package vn.thidua.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.Participations;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** What is done to a review. Each command is one transaction, guarded by the desk it belongs to. */
@Service
@Transactional
public class Reviews {

    static final String CASE = "review";

    private final ReviewRepository reviews;
    private final CampaignQueries campaigns;
    private final Participations participations;
    private final Attachments attachments;
    private final Desks desks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            CampaignQueries campaigns,
            Participations participations,
            Attachments attachments,
            Desks desks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.participations = participations;
        this.attachments = attachments;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a participation's review of this stage, or finds the one that a repeated step has opened before. */
    public UUID open(UUID participationId, ReviewStage stage) {
        var participation = campaigns.participation(participationId);
        var review = Review.open(Ids.next(), participationId, stage, participation.campaignId(), participation.unit());
        if (reviews.insert(review, clock.instant())) {
            events.publishEvent(event("opened", review, Actor.SYSTEM)
                    .moved(null, review.status())
                    .with("stage", stage.name()));
            return review.id();
        }
        return reviews.ofParticipation(participationId, stage).orElseThrow().id();
    }

    /** The clerk hands in a version; the files become part of the review. */
    public void submit(UUID id, ReviewContent content, Actor actor) {
        move(id, "submitted", null, actor, review -> {
            actor.requireDesk(Desk.clerk(review.unit()));
            link(content.evidence(), id, actor);
            return review.submit(content, Act.of(actor, clock));
        });
    }

    /** The unit's head stands for it. */
    public void confirm(UUID id, Actor actor) {
        move(id, "confirmed", null, actor, review -> {
            actor.requireDesk(Desk.approver(review.unit()));
            return review.confirm(Act.of(actor, clock));
        });
    }

    /** The unit's head sends it back to the clerk. */
    public void returnFromConfirmation(UUID id, String reason, Actor actor) {
        move(id, "returnedByApprover", reason, actor, review -> {
            actor.requireDesk(Desk.approver(review.unit()));
            return review.returnFromConfirmation(reason, Act.of(actor, clock));
        });
    }

    /** The standing body agrees with the unit's points, which then count. */
    public void verify(UUID id, Actor actor) {
        var verified = move(id, "verified", null, actor, review -> {
            actor.requireDesk(verifierOf(review));
            return review.verify(Act.of(actor, clock));
        });
        recordScore(verified);
    }

    /**
     * The standing body gives other points, which then count.
     *
     * @param points one per criterion, in the plan's order
     */
    public void adjust(UUID id, List<BigDecimal> points, String reason, Actor actor) {
        var verified = move(id, "adjusted", reason, actor, review -> {
            actor.requireDesk(verifierOf(review));
            return review.adjust(points, reason, Act.of(actor, clock));
        });
        recordScore(verified);
    }

    /** The standing body sends it back to the clerk; the head confirms the next version anew. */
    public void returnFromVerification(UUID id, String reason, Actor actor) {
        move(id, "returnedByVerifier", reason, actor, review -> {
            actor.requireDesk(verifierOf(review));
            return review.returnFromVerification(reason, Act.of(actor, clock));
        });
    }

    /** A cancelled participation ends its unfinished reviews. */
    @EventListener(condition = "#event.caseType() == 'participation' && #event.to() == 'CANCELLED'")
    public void cancelWith(CaseEvent event) {
        reviews.ofParticipation(Ids.read(event.caseId())).stream()
                .filter(review -> !review.status().isFinal())
                .forEach(review -> move(review.id(), "cancelled", event.ground(), event.actor(), Review::cancel));
    }

    private void link(List<Evidence> evidence, UUID review, Actor actor) {
        for (int i = 0; i < evidence.size(); i++) {
            var file = List.of(evidence.get(i).file().toString());
            attachments.link("data.evidence[" + i + "].file", file, CASE, review.toString(), actor);
        }
    }

    private void recordScore(Review review) {
        var total = ReviewView.of(review).verifiedTotal();
        if (total != null) {
            participations.recordScore(review.participationId(), review.stage(), total);
        }
    }

    private Desk verifierOf(Review review) {
        return desks.standingBodyOf(campaigns.get(review.campaignId()).launchingUnit());
    }

    private Review move(UUID id, String action, @Nullable String reason, Actor actor, UnaryOperator<Review> act) {
        var review = reviews.lock(id);
        var moved = act.apply(review);
        reviews.save(moved);
        var event = event(action, review, actor)
                .moved(review.status(), moved.status())
                .because(reason)
                .with("stage", review.stage().name())
                .with("version", moved.versions().size());
        var total = ReviewView.of(moved).verifiedTotal();
        events.publishEvent(total == null ? event : event.with("points", total));
        return moved;
    }

    private CaseEvent event(String action, Review review, Actor actor) {
        return CaseEvent.of(CASE, review.id().toString(), review.campaignId().toString(), review.unit(), action, actor);
    }
}
