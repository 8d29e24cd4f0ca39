package vn.thidua.pledge.process;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.shared.Ids;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItemFacts;

/** What the work items of a pledge show. */
@Component
class PledgeTaskFacts {

    private final PledgeQueries pledges;
    private final CampaignQueries campaigns;
    private final Units units;
    private final TaskTerms terms;
    private final WorkingCalendar calendar;

    PledgeTaskFacts(
            PledgeQueries pledges, CampaignQueries campaigns, Units units, TaskTerms terms, WorkingCalendar calendar) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.units = units;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** For the steps inside the unit, which the plan's own day bounds while it lies ahead. */
    WorkItemFacts dueByPlan(String pledgeId, TaskKey key) {
        return facts(pledgeId, key, true);
    }

    /** For the step outside the unit, which has its own term. */
    WorkItemFacts dueByTerm(String pledgeId, TaskKey key) {
        return facts(pledgeId, key, false);
    }

    private WorkItemFacts facts(String pledgeId, TaskKey key, boolean byPlan) {
        var pledge = pledges.get(Ids.read(pledgeId));
        var campaign = campaigns.get(pledge.campaignId());
        var pledgeBy = campaign.plan().milestones().pledgeBy();
        // a campaign may be entered after it ended, and a pledge may come back late: then the step's own term counts
        var planned = calendar.endOfBusinessAhead(byPlan ? pledgeBy : null);
        var returned = pledge.returned();
        return new WorkItemFacts(
                units.get(pledge.unit()).nameVi(),
                campaign.id().toString(),
                pledge.unit(),
                planned.orElseGet(() -> terms.dueAt(key)),
                returned == null ? null : returned.reason());
    }
}
