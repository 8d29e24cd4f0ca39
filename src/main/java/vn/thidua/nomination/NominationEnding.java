package vn.thidua.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Actor;

/**
 * What becomes of the nominations of a campaign that was called off. Those that nobody has decided end with it, the ones on
 * a paper that is not signed too; what was decided stays. What an outside authority has before it is not ours to end: its
 * answer still comes and is written down. Why: {@code src/docs/decisions/2026-11-22-cancelled-campaigns.md}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NominationEnding {

    static final int CHUNK = 100;

    private final NominationRepository nominations;
    private final NominationJournal journal;
    private final CampaignQueries campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationEnding(
            NominationRepository nominations,
            NominationJournal journal,
            CampaignQueries campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.journal = journal;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the campaign has a nomination that would have to end with it. */
    public boolean isAnyUndecided(UUID campaign) {
        return nominations.isAnyUndecided(campaign);
    }

    /**
     * Ends the next nominations of a cancelled campaign; a signature that was faster has moved its own.
     *
     * @return whether there are more
     */
    public boolean endSome(UUID campaign) {
        var reason = Objects.requireNonNull(campaigns.get(campaign).returnedBecause());
        var undecided = nominations.lockUndecided(campaign, CHUNK);
        var before = undecided.stream().map(Nomination::view).toList();
        var now = clock.instant();
        undecided.forEach(nomination -> nomination.endWithCampaign(reason, Actor.SYSTEM, now));
        journal.save(undecided, Actor.SYSTEM);
        before.stream()
                .filter(view -> view.paper() != null)
                .collect(Collectors.groupingBy(
                        NominationView::paper, Collectors.mapping(NominationView::id, Collectors.toList())))
                .forEach((paper, left) -> events.publishEvent(new NominationsLeftPaper(paper, left, reason)));
        List<UUID> running = before.stream()
                .filter(NominationView::wasSubmitted)
                .map(NominationView::id)
                .toList();
        if (!running.isEmpty()) {
            events.publishEvent(new NominationsWithdrawn(running));
        }
        return nominations.isAnyUndecided(campaign);
    }
}
