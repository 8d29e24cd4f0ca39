package vn.thidua.campaign;

import java.time.LocalDate;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.DomainEvent;

/**
 * A milestone was postponed while the campaign runs: what is due by one of its days is due by the new one.
 *
 * @param campaign with its new days
 * @param actor who postponed it
 */
public record CampaignDatesChanged(CampaignView campaign, Actor actor) implements DomainEvent {

    /** What the campaign's trail says about open tasks or stations that got more time with the milestone. */
    public CaseEvent postponed(Milestone milestone, int many, LocalDate until) {
        String id = campaign.id().toString();
        return CaseEvent.of(Campaigns.CASE, id, id, campaign.launchingUnit(), "deadlinesPostponed", actor)
                .with("milestone", milestone.name())
                .with("postponed", many)
                .with("until", until.toString());
    }
}
