package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.AgainIfTheEngineMoved;

/**
 * What people do with a campaign outside of its tasks. The launching unit's clerk writes and submits the plan; its
 * approver postpones, adds units, opens stages early and cancels.
 */
@Component
@Transactional
public class Campaigns {

    static final String CASE = "campaign";

    private static final int REASON = 2_000;

    private final CampaignRepository campaigns;
    private final ParticipationChunks participations;
    private final CampaignPlanCheck check;
    private final CampaignAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(
            CampaignRepository campaigns,
            ParticipationChunks participations,
            CampaignPlanCheck check,
            CampaignAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.check = check;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a draft. What it still lacks is asked for when it is submitted; what is wrong is refused now. */
    public CampaignView create(CampaignPlan plan, Actor actor) {
        check.problems(plan, null, actor).orRefuse();
        actor.requireDesk(Desk.clerk(plan.launchingUnit()));
        var campaign = Campaign.draft(Ids.next(), plan, clock.instant());
        campaigns.insert(campaign);
        events.publishEvent(event(campaign, "drafted", actor).moved(null, campaign.status()));
        return campaign.view();
    }

    /** Checks a plan without keeping it. */
    @Transactional(readOnly = true)
    public void check(CampaignPlan plan, @Nullable UUID self, Actor actor) {
        check.problems(plan, self, actor).orRefuse();
    }

    /** Rewrites a draft, or a plan that came back. */
    public CampaignView update(UUID id, CampaignPlan plan, Actor actor) {
        Campaign campaign = forClerk(id, actor);
        check.problems(plan, id, actor).orRefuse();
        actor.requireDesk(Desk.clerk(plan.launchingUnit()));
        if (campaign.status() == CampaignStatus.RETURNED
                && !plan.launchingUnit().equals(campaign.plan().launchingUnit())) {
            throw Refusal.invalid("launchingUnit", "campaign.field.unitIsFixed");
        }
        campaign.rewrite(plan);
        campaigns.update(campaign);
        events.publishEvent(event(campaign, "rewritten", actor));
        return campaign.view();
    }

    /**
     * Hands the draft to the approver. A plan that came back is handed in by completing the task that returned it.
     */
    public CampaignView submit(UUID id, Actor actor) {
        Campaign campaign = forClerk(id, actor);
        if (campaign.status() == CampaignStatus.RETURNED) {
            throw Refusal.conflict("campaign.refusal.submitByTask");
        }
        check.problems(campaign.plan(), id, actor).orRefuse();
        check.isComplete(campaign.plan()).orRefuse();
        campaign.submit(clock.instant());
        campaigns.update(campaign);
        events.publishEvent(event(campaign, "submitted", actor).moved(CampaignStatus.DRAFT, campaign.status()));
        events.publishEvent(new CampaignSubmitted(id));
        return campaign.view();
    }

    /** Postpones a milestone; a later one that would then lie before it moves along. */
    @AgainIfTheEngineMoved
    public CampaignView extend(UUID id, Milestone milestone, LocalDate until, String reason, Actor person) {
        Campaign campaign = visible(id, person);
        Actor actor = approving(campaign, person);
        String why = required(reason);
        LocalDate before = milestone.of(campaign.plan());
        campaign.extend(milestone, until);
        var problems = new vn.thidua.shared.FieldProblems();
        new PlanFields(campaign.plan(), problems).check();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(
                    "until",
                    problems.list().get(0).code(),
                    problems.list().get(0).args().toArray());
        }
        campaigns.update(campaign);
        events.publishEvent(event(campaign, "extended", actor)
                .because(why)
                .with("milestone", milestone.name())
                .with("before", String.valueOf(before))
                .with("until", until.toString()));
        events.publishEvent(new CampaignDatesChanged(campaign.view(), actor));
        return campaign.view();
    }

    /** Lets more units take part, from the pledge on, as long as no ranking has begun. */
    @AgainIfTheEngineMoved
    public CampaignView addUnits(UUID id, List<String> units, Actor person) {
        Campaign campaign = visible(id, person);
        Actor actor = approving(campaign, person);
        boolean launched = campaign.status().isRunning();
        List<String> codes = PlanText.lines(units);
        var taking = launched
                ? participations.units(id)
                : campaign.plan().participants().units();
        check.additions(codes, taking).orRefuse();
        campaign.addUnits(codes);
        campaigns.update(campaign);
        events.publishEvent(event(campaign, "unitsAdded", actor).with("units", codes));
        if (launched) {
            participations.insert(id, codes, clock.instant());
            events.publishEvent(new CampaignUnitsAdded(id));
        }
        return campaign.view();
    }

    /** Calls the campaign off. Units that are done stay done; all others end where they are. */
    @AgainIfTheEngineMoved
    public CampaignView cancel(UUID id, String reason, Actor person) {
        Campaign campaign = visible(id, person);
        Actor actor = approving(campaign, person);
        String why = required(reason);
        CampaignStatus before = campaign.status();
        campaign.cancel(why, clock.instant());
        campaigns.update(campaign);
        events.publishEvent(event(campaign, "cancelled", actor)
                .moved(before, campaign.status())
                .because(why));
        events.publishEvent(new CampaignCancelled(id));
        return campaign.view();
    }

    /** Opens a stage before its day; one that is open already stays so. */
    @AgainIfTheEngineMoved
    public CampaignView openStage(UUID id, CampaignStage stage, Actor person) {
        Campaign campaign = visible(id, person);
        Actor actor = approving(campaign, person);
        if (campaign.ask(stage)) {
            campaigns.update(campaign);
            events.publishEvent(event(campaign, "stageAsked", actor).with("stage", stage.name()));
            events.publishEvent(new CampaignStageAsked(id, stage));
        }
        return campaigns.find(id).orElseThrow().view();
    }

    private Campaign forClerk(UUID id, Actor actor) {
        Campaign campaign = visible(id, actor);
        actor.requireDesk(Desk.clerk(campaign.plan().launchingUnit()));
        return campaign;
    }

    private static Actor approving(Campaign campaign, Actor person) {
        return person.at(Desk.approver(campaign.plan().launchingUnit()), ActKind.CAMPAIGN);
    }

    private Campaign visible(UUID id, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
        return campaigns.lock(id).orElseThrow(Refusal::notFound);
    }

    private static String required(String reason) {
        String text = PlanText.line(reason);
        if (text.isEmpty()) {
            throw Refusal.invalid("reason", "shared.field.required");
        }
        if (text.length() > REASON) {
            throw Refusal.invalid("reason", "shared.field.tooLong", REASON);
        }
        return text;
    }

    static CaseEvent event(Campaign campaign, String action, Actor actor) {
        String id = campaign.id().toString();
        return CaseEvent.of(CASE, id, id, campaign.plan().launchingUnit(), action, actor);
    }
}
