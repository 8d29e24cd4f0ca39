package vn.thidua.campaign.process;

import java.util.Map;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.PlanDetails;

/**
 * What lies beside the form of each of a campaign's tasks.
 *
 * @param counts how many units stand where; empty before the launch
 */
public record CampaignSheet(CampaignView campaign, PlanDetails details, Map<ParticipationStatus, Integer> counts) {}
