package vn.thidua.pledge.process;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Desks;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeView;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose work the steps of a pledge are, by today's organisation tree. */
@Component
public class PledgeDesks {

    private final PledgeQueries pledges;
    private final CampaignQueries campaigns;
    private final Desks desks;

    PledgeDesks(PledgeQueries pledges, CampaignQueries campaigns, Desks desks) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.desks = desks;
    }

    /** The clerk of the unit that gives the pledge. */
    public String clerk(String pledgeId) {
        return Desk.clerk(pledge(pledgeId).unit()).toString();
    }

    /** The head of the unit that gives the pledge. */
    public String approver(String pledgeId) {
        return Desk.approver(pledge(pledgeId).unit()).toString();
    }

    /** The standing body of the unit that launched the campaign. */
    public String acceptor(String pledgeId) {
        var launching = campaigns.get(pledge(pledgeId).campaignId()).launchingUnit();
        return desks.standingBodyOf(launching).toString();
    }

    private PledgeView pledge(String id) {
        return pledges.get(Ids.read(id));
    }
}
