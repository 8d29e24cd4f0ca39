package vn.thidua.campaign;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/**
 * Moves one unit's participation when its process says so. Where the campaign may have to move with it the campaign's lock
 * is taken first, as everywhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ParticipationStages {

    static final String CASE = "participation";

    private final ParticipationRepository participations;
    private final ParticipationChunks chunks;
    private final CampaignRepository campaigns;
    private final CampaignMilestones milestones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipationStages(
            ParticipationRepository participations,
            ParticipationChunks chunks,
            CampaignRepository campaigns,
            CampaignMilestones milestones,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participations = participations;
        this.chunks = chunks;
        this.campaigns = campaigns;
        this.milestones = milestones;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The pledge is accepted: the unit is at work, or meets the review that is already open.
     *
     * @return the stage that the campaign now opens because this was the last unit it waited for
     */
    public Optional<CampaignStage> beginRunning(UUID id) {
        return finishStage(id, "pledged", participation -> participation.pledged(clock.instant()));
    }

    /**
     * The mid review is verified: the unit is back at work, or meets the final review that is already open.
     *
     * @return the stage that the campaign now opens because this was the last unit it waited for
     */
    public Optional<CampaignStage> midReviewDone(UUID id) {
        return finishStage(id, "midReviewDone", participation -> participation.midReviewed(clock.instant()));
    }

    /** Whether this review waits for the unit. */
    public boolean isOpen(UUID id, ReviewStage stage) {
        return find(id).isOpen(stage);
    }

    /**
     * The final review is verified: the unit has done its part.
     *
     * @return whether it was the last one, so that the ranking can begin
     */
    public boolean complete(UUID id) {
        UUID campaign = find(id).campaignId();
        campaigns.lock(campaign);
        Participation before = lock(id);
        change(before, before.done(clock.instant()), "done");
        return chunks.isEverybodyDone(campaign);
    }

    /** The campaign was called off. A unit that is done, or was told before, is left alone. */
    public void cancel(UUID id) {
        Participation before = lock(id);
        if (!before.status().isEnded()) {
            change(before, before.cancelled(clock.instant()), "cancelled");
        }
    }

    private Optional<CampaignStage> finishStage(
            UUID id, String action, java.util.function.UnaryOperator<Participation> move) {
        CampaignView campaign =
                campaigns.find(find(id).campaignId()).orElseThrow().view();
        boolean mayBeLast = milestones.opensWithTheLastUnit(campaign);
        if (mayBeLast) {
            campaign = campaigns.lock(campaign.id()).orElseThrow().view();
        }
        Participation before = lock(id);
        change(before, move.apply(before), action);
        boolean midReview = campaign.status() == CampaignStatus.MID_REVIEW;
        if (!mayBeLast || !chunks.isStageFinished(campaign.id(), midReview)) {
            return Optional.empty();
        }
        boolean midReviewNext = !midReview && campaign.plan().milestones().midReviewOn() != null;
        return Optional.of(midReviewNext ? CampaignStage.MID_REVIEW : CampaignStage.FINAL_REVIEW);
    }

    private void change(Participation before, Participation after, String action) {
        participations.update(after);
        events.publishEvent(CaseEvent.of(
                        CASE, after.id().toString(), after.campaignId().toString(), after.unit(), action, Actor.SYSTEM)
                .moved(before.status(), after.status()));
    }

    private Participation find(UUID id) {
        return participations.find(id).orElseThrow(Refusal::notFound);
    }

    private Participation lock(UUID id) {
        return participations.lock(id).orElseThrow(Refusal::notFound);
    }
}
