package vn.thidua.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/**
 * Moves a campaign from stage to stage when its process says so. Every call takes the campaign's lock first and the
 * participations' afterwards; always in this order, so that two never wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CampaignStages {

    private final CampaignRepository campaigns;
    private final ParticipationChunks participations;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignStages(
            CampaignRepository campaigns,
            ParticipationChunks participations,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A piece of work on many participations.
     *
     * @param participations those whose process has something to be told
     * @param more whether another piece is left
     */
    public record Chunk(List<UUID> participations, boolean more) {

        static final Chunk NOTHING = new Chunk(List.of(), false);
    }

    /** Launches the campaign and writes down who takes part. */
    public void launch(UUID id) {
        Campaign campaign = lock(id);
        Instant now = clock.instant();
        int taking = participations.insertPlanned(id, campaign.plan(), calendar.today(), now);
        campaign.launch(taking, now);
        moved(campaign, "launched", CampaignStatus.APPROVED);
    }

    /** The next participations to begin. */
    public Chunk open(UUID id) {
        Campaign campaign = lock(id);
        if (!campaign.status().isRunning()) {
            return Chunk.NOTHING;
        }
        var taken = participations.open(
                id,
                campaign.status() == CampaignStatus.MID_REVIEW,
                campaign.status() == CampaignStatus.FINAL_REVIEW,
                clock.instant());
        taken.forEach(one -> events.publishEvent(event(campaign, one, "opened").moved(null, one.before())));
        return new Chunk(taken.stream().map(ParticipationChunks.Taken::id).toList(), participations.isAnyUnopened(id));
    }

    /** The next units whose mid review opens; only those at work are answered, the others meet it later. */
    public Chunk openMidReviews(UUID id) {
        Campaign campaign = lock(id);
        if (campaign.status().isRunning() && campaign.openMidReview(clock.instant())) {
            moved(campaign, "midReviewOpened", CampaignStatus.LAUNCHED);
        }
        return openReviews(campaign, CampaignStatus.MID_REVIEW, ReviewStage.MID);
    }

    /** The next units whose final review opens; only those at work are answered, the others meet it later. */
    public Chunk openFinalReviews(UUID id) {
        Campaign campaign = lock(id);
        CampaignStatus before = campaign.status();
        if (before.isRunning() && campaign.openFinalReview(clock.instant())) {
            moved(campaign, "finalReviewOpened", before);
        }
        return openReviews(campaign, CampaignStatus.FINAL_REVIEW, ReviewStage.FINAL);
    }

    private Chunk openReviews(Campaign campaign, CampaignStatus during, ReviewStage stage) {
        if (campaign.status() != during) {
            return Chunk.NOTHING;
        }
        var taken = participations.openReview(campaign.id(), stage, clock.instant());
        var waiting = taken.stream()
                .filter(one -> one.before() == ParticipationStatus.RUNNING)
                .toList();
        waiting.forEach(one -> events.publishEvent(event(
                        campaign, one, stage == ReviewStage.MID ? "midReviewOpened" : "finalReviewOpened")
                .moved(
                        one.before(),
                        stage == ReviewStage.MID ? ParticipationStatus.MID_REVIEW : ParticipationStatus.FINAL_REVIEW)));
        return new Chunk(
                waiting.stream().map(ParticipationChunks.Taken::id).toList(),
                participations.isAnyUnreviewed(campaign.id(), stage));
    }

    /** Whether every unit that takes part has its final review behind it, or the approver waits for no more of them. */
    public boolean reviewsAreComplete(UUID id) {
        return lock(id).isAsked(CampaignStage.NOMINATION) || participations.isEverybodyDone(id);
    }

    public void beginRanking(UUID id) {
        Campaign campaign = lock(id);
        campaign.rank(clock.instant());
        participations.rank(id);
        moved(campaign, "rankingBegun", CampaignStatus.FINAL_REVIEW);
    }

    public void openNominations(UUID id) {
        Campaign campaign = lock(id);
        campaign.openNominations(clock.instant());
        moved(campaign, "nominationsOpened", CampaignStatus.RANKING);
    }

    public void beginReporting(UUID id) {
        Campaign campaign = lock(id);
        campaign.beginReporting(clock.instant());
        moved(campaign, "reportingBegun", CampaignStatus.NOMINATION);
    }

    public void close(UUID id) {
        Campaign campaign = lock(id);
        campaign.close(clock.instant());
        moved(campaign, "closed", CampaignStatus.REPORTING);
    }

    /** The next participations of a cancelled campaign that have to be ended. */
    public Chunk cancel(UUID id) {
        lock(id);
        var taken = participations.cancel(id, clock.instant());
        return new Chunk(
                taken.stream().map(ParticipationChunks.Taken::id).toList(), taken.size() == ParticipationChunks.SIZE);
    }

    private void moved(Campaign campaign, String action, CampaignStatus before) {
        campaigns.update(campaign);
        events.publishEvent(Campaigns.event(campaign, action, Actor.SYSTEM).moved(before, campaign.status()));
    }

    private static CaseEvent event(Campaign campaign, ParticipationChunks.Taken one, String action) {
        return CaseEvent.of(
                ParticipationStages.CASE,
                one.id().toString(),
                campaign.id().toString(),
                one.unit(),
                action,
                Actor.SYSTEM);
    }

    private Campaign lock(UUID id) {
        return campaigns.lock(id).orElseThrow(Refusal::notFound);
    }
}
