package vn.thidua.pledge;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** What is done to a pledge. Each command is one transaction, guarded by the desk it belongs to. */
@Service
@Transactional
public class Pledges {

    static final String CASE = "pledge";

    private final PledgeRepository pledges;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final Desks desks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pledges(
            PledgeRepository pledges,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            Desks desks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.awards = awards;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the pledge of a participation, or finds the one that a repeated step has opened before. */
    public UUID open(UUID participationId) {
        var participation = campaigns.participation(participationId);
        var pledge = Pledge.open(Ids.next(), participationId, participation.campaignId(), participation.unit());
        if (pledges.insert(pledge, clock.instant())) {
            events.publishEvent(event("opened", pledge, Actor.SYSTEM).moved(null, pledge.status()));
            return pledge.id();
        }
        return pledges.ofParticipation(participationId).orElseThrow().id();
    }

    /** The clerk hands in a version. */
    public void submit(UUID id, PledgeContent content, Actor actor) {
        var pledge = pledges.lock(id);
        actor.requireDesk(Desk.clerk(pledge.unit()));
        check(content, campaigns.get(pledge.campaignId()).plan());
        var submitted = pledge.submit(content, Act.of(actor, clock));
        pledges.save(submitted);
        events.publishEvent(event("submitted", pledge, actor)
                .moved(pledge.status(), submitted.status())
                .with("version", submitted.versions().size())
                .with("belowPlan", content.fallsShort()));
    }

    /** The unit's head signs. */
    public void sign(UUID id, Actor actor) {
        move(id, "signed", null, actor, pledge -> {
            actor.requireDesk(Desk.approver(pledge.unit()));
            return pledge.sign(Act.of(actor, clock));
        });
    }

    /** The unit's head sends it back to the clerk. */
    public void returnFromSignature(UUID id, String reason, Actor actor) {
        move(id, "returnedBySigner", reason, actor, pledge -> {
            actor.requireDesk(Desk.approver(pledge.unit()));
            return pledge.returnFromSignature(reason, Act.of(actor, clock));
        });
    }

    /** The launching unit's standing body accepts. */
    public void accept(UUID id, Actor actor) {
        move(id, "accepted", null, actor, pledge -> {
            actor.requireDesk(acceptorOf(pledge));
            return pledge.accept(Act.of(actor, clock));
        });
    }

    /** The standing body sends it back to the clerk, who writes a version that the head signs anew. */
    public void returnFromAcceptance(UUID id, String reason, Actor actor) {
        move(id, "returnedByAcceptor", reason, actor, pledge -> {
            actor.requireDesk(acceptorOf(pledge));
            return pledge.returnFromAcceptance(reason, Act.of(actor, clock));
        });
    }

    /** A cancelled participation ends its unfinished pledge. */
    @EventListener(condition = "#event.caseType() == 'participation' && #event.to() == 'CANCELLED'")
    public void cancelWith(CaseEvent event) {
        pledges.ofParticipation(Ids.read(event.caseId()))
                .filter(pledge -> !pledge.status().isFinal())
                .ifPresent(found -> {
                    var pledge = pledges.lock(found.id());
                    var cancelled = pledge.cancel();
                    pledges.save(cancelled);
                    events.publishEvent(event("cancelled", pledge, event.actor())
                            .moved(pledge.status(), cancelled.status())
                            .because(event.ground()));
                });
    }

    /** The desk that accepts the pledges of a campaign. */
    Desk acceptorOf(Pledge pledge) {
        return desks.standingBodyOf(campaigns.get(pledge.campaignId()).launchingUnit());
    }

    private void move(UUID id, String action, @Nullable String reason, Actor actor, UnaryOperator<Pledge> act) {
        var pledge = pledges.lock(id);
        var moved = act.apply(pledge);
        pledges.save(moved);
        events.publishEvent(event(action, pledge, actor)
                .moved(pledge.status(), moved.status())
                .because(reason)
                .with("version", moved.versions().size()));
    }

    private void check(PledgeContent content, CampaignPlan plan) {
        boolean known = content.intendedTitles().stream()
                .allMatch(code ->
                        plan.awards().contains(code) && awards.find(code).isPresent());
        if (!known) {
            throw Refusal.invalid("data.intendedTitles", "shared.field.unknownOption");
        }
    }

    private CaseEvent event(String action, Pledge pledge, Actor actor) {
        return CaseEvent.of(CASE, pledge.id().toString(), pledge.campaignId().toString(), pledge.unit(), action, actor);
    }
}
