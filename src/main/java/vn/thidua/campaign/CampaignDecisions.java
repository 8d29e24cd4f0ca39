package vn.thidua.campaign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/** What people decide about a campaign in its tasks. The door of the tasks has checked the desk and holds its lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CampaignDecisions {

    private final CampaignRepository campaigns;
    private final ParticipationChunks participations;
    private final CampaignPlanCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDecisions(
            CampaignRepository campaigns,
            ParticipationChunks participations,
            CampaignPlanCheck check,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    public void approve(UUID id, @Nullable String comment, Actor actor) {
        Campaign campaign = lock(id);
        CampaignStatus before = campaign.status();
        campaign.approve(clock.instant());
        save(campaign, Campaigns.event(campaign, "approved", actor).because(comment), before);
    }

    public void sendBack(UUID id, @Nullable String reason, Actor actor) {
        Campaign campaign = lock(id);
        CampaignStatus before = campaign.status();
        campaign.sendBack(reason, clock.instant());
        save(campaign, Campaigns.event(campaign, "returned", actor).because(reason), before);
    }

    public void reject(UUID id, @Nullable String reason, Actor actor) {
        Campaign campaign = lock(id);
        CampaignStatus before = campaign.status();
        campaign.reject(reason, clock.instant());
        save(campaign, Campaigns.event(campaign, "rejected", actor).because(reason), before);
    }

    /** Hands in again a plan that came back. */
    public void resubmit(UUID id, @Nullable String comment, Actor actor) {
        Campaign campaign = lock(id);
        check.problems(campaign.plan(), id, actor).orRefuse();
        check.isComplete(campaign.plan()).orRefuse();
        CampaignStatus before = campaign.status();
        campaign.submit(clock.instant());
        save(campaign, Campaigns.event(campaign, "resubmitted", actor).because(comment), before);
    }

    /** Makes the proposed ranks final, with the clerk's changes. */
    public void confirmRanking(UUID id, List<RankChange> changes, Actor actor) {
        Campaign campaign = lock(id);
        participations.confirmRanks(id, changes);
        events.publishEvent(Campaigns.event(campaign, "rankingConfirmed", actor).with("changed", changes.size()));
        for (RankChange change : changes) {
            events.publishEvent(
                    CaseEvent.of(Campaigns.CASE, id.toString(), id.toString(), change.unit(), "rankChanged", actor)
                            .because(change.note())
                            .with("rank", change.rank()));
        }
    }

    public void writeReport(UUID id, FinalReport report, Actor actor) {
        Campaign campaign = lock(id);
        campaign.report(report);
        campaigns.update(campaign);
        events.publishEvent(Campaigns.event(campaign, "reported", actor));
    }

    /** The report goes back to the clerk or becomes final; the process closes the campaign. */
    public void judgeReport(UUID id, boolean approved, @Nullable String comment, Actor actor) {
        Campaign campaign = lock(id);
        campaign.judgeReport(approved ? null : comment);
        campaigns.update(campaign);
        events.publishEvent(Campaigns.event(campaign, approved ? "reportApproved" : "reportReturned", actor)
                .because(comment));
    }

    private void save(Campaign campaign, CaseEvent event, CampaignStatus before) {
        campaigns.update(campaign);
        events.publishEvent(event.moved(before, campaign.status()));
    }

    private Campaign lock(UUID id) {
        return campaigns.lock(id).orElseThrow(Refusal::notFound);
    }
}
