package vn.thidua.campaign.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Desk;

/** Whose desk the tasks of a campaign go to: always the launching unit's. */
@Component
public class CampaignDesks {

    private final CampaignQueries campaigns;

    CampaignDesks(CampaignQueries campaigns) {
        this.campaigns = campaigns;
    }

    public String approver(String key) {
        return Desk.approver(campaigns.get(UUID.fromString(key)).launchingUnit())
                .toString();
    }

    public String clerk(String key) {
        return Desk.clerk(campaigns.get(UUID.fromString(key)).launchingUnit()).toString();
    }
}
