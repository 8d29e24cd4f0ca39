package vn.thidua.campaign.process;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.PlanReader;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of a campaign read. */
@Component
class CampaignDesk {

    private final CampaignQueries campaigns;
    private final CampaignLists lists;
    private final PlanReader plans;
    private final TaskTerms terms;

    CampaignDesk(CampaignQueries campaigns, CampaignLists lists, PlanReader plans, TaskTerms terms) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.plans = plans;
        this.terms = terms;
    }

    CampaignView campaign(String businessKey) {
        return campaigns.get(UUID.fromString(businessKey));
    }

    /** The row of the task: the campaign's title, and why it came back where it did. */
    WorkItemFacts facts(TaskKey key, String businessKey, boolean saysWhyReturned) {
        CampaignView campaign = campaign(businessKey);
        @Nullable Instant due = terms.dueAt(key);
        return new WorkItemFacts(
                campaign.title(),
                businessKey,
                campaign.launchingUnit(),
                due,
                saysWhyReturned ? campaign.returnedBecause() : null);
    }

    CampaignSheet sheet(WorkItem item, Actor actor) {
        CampaignView campaign = campaign(item.businessKey());
        return new CampaignSheet(campaign, plans.read(campaign, actor), lists.counts(campaign.id()));
    }
}
