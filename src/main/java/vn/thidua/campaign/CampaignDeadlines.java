package vn.thidua.campaign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.workflow.DeadlineAuthority;

/** The head of the unit that launched a campaign decides on its deadlines. */
@Component
class CampaignDeadlines implements DeadlineAuthority {

    private final CampaignQueries campaigns;

    CampaignDeadlines(CampaignQueries campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public boolean decidesOn(UUID campaign, Actor actor) {
        return actor.sitsAt(Desk.approver(campaigns.get(campaign).launchingUnit()));
    }
}
