package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoutes;
import vn.thidua.award.AwardRules;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/**
 * What is done to nominations from outside of their process: the nominating unit writes, submits and withdraws them; papers
 * gather and move them, hundreds in one transaction.
 */
@Component
@Transactional
public class Nominations {

    private final NominationRepository nominations;
    private final NominationJournal journal;
    private final NominationAccess access;
    private final NominationCheck check;
    private final NominationEligibility eligibility;
    private final NominationGathering gathering;
    private final Hindrances hindrances;
    private final NominationAwards awarded;
    private final NominationCouncils councils;
    private final NominationTerms terms;
    private final CampaignQueries campaigns;
    private final AwardRules rules;
    private final AwardRoutes routes;
    private final Units units;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominations(
            NominationRepository nominations,
            NominationJournal journal,
            NominationAccess access,
            NominationCheck check,
            NominationEligibility eligibility,
            NominationGathering gathering,
            Hindrances hindrances,
            NominationAwards awarded,
            NominationCouncils councils,
            NominationTerms terms,
            CampaignQueries campaigns,
            AwardRules rules,
            AwardRoutes routes,
            Units units,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.journal = journal;
        this.access = access;
        this.check = check;
        this.eligibility = eligibility;
        this.gathering = gathering;
        this.hindrances = hindrances;
        this.awarded = awarded;
        this.councils = councils;
        this.terms = terms;
        this.campaigns = campaigns;
        this.rules = rules;
        this.routes = routes;
        this.units = units;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a nomination down.
     *
     * @throws Refusal 400 with every wrong field, 403 for another unit's clerk, 422 with every rule against it
     */
    public NominationView create(NominationDraft draft, Actor actor) {
        return create(Ids.next(), draft, actor);
    }

    /**
     * The same under an id that a form was given when it was shown: sent twice, it is written once.
     *
     * @return the nomination, which an earlier sending may have made
     */
    public NominationView create(UUID id, NominationDraft draft, Actor actor) {
        var sentBefore = nominations.find(id);
        if (sentBefore.isPresent()) {
            requireVisible(id, actor);
            return sentBefore.get();
        }
        var readable = check.read(draft, actor);
        check.judge(id, readable);
        var nomination = Nomination.draft(
                NominationView.blank(id, readable.campaignId(), readable.unit(), readable.dossier(), clock.instant()),
                actor);
        journal.insert(nomination, actor);
        return nomination.view();
    }

    /** Writes a draft anew. */
    public NominationView update(UUID id, NominationDraft draft, Actor actor) {
        var nomination = lockForClerk(id, actor);
        var readable = check.read(draft, actor);
        nomination.rewrite(readable.campaignId(), readable.unit(), readable.dossier());
        check.judge(id, readable);
        journal.save(nomination, actor);
        journal.publish(nomination, "updated", actor);
        return nomination.view();
    }

    /** Sends it on its way by the tree and the rules of today, which it keeps; it waits for its unit's paper. */
    public NominationView submit(UUID id, Actor actor) {
        var nomination = lockForClerk(id, actor);
        var now = clock.instant();
        var draft = nomination.view();
        // held: a campaign that is called off in this moment is not joined unseen
        var campaign = draft.campaignId() == null ? null : campaigns.hold(draft.campaignId());
        var today = LocalDate.now(clock);
        var rule = rules.on(draft.dossier().award(), draft.unit(), today);
        nomination.submit(
                routes.from(draft.unit(), rule),
                new KeptRules(today, rule.versions()),
                campaign == null
                        ? null
                        : calendar.endOfBusinessAhead(
                                        campaign.plan().milestones().nominateBy())
                                .orElse(null),
                actor,
                now);
        check.judge(id, new NominationCheck.Readable(campaign, draft.unit(), draft.dossier()));
        eligibility.requireMet(nomination.view(), campaign);
        councils.layNewBefore(nomination, actor, now);
        try {
            journal.save(nomination, actor);
        } catch (DuplicateKeyException submittedInTheSameSecond) {
            throw Refusal.byRule(
                    List.of(Reason.byLaw(NominationPolicy.ONE_ACHIEVEMENT, "nomination.refusal.alreadyNominated")));
        }
        events.publishEvent(new NominationSubmitted(id));
        return nomination.view();
    }

    /**
     * Takes it back. Whoever comes second finds the row changed: a signature that was faster is not undone, and a paper
     * that is signed later goes without it.
     *
     * @param seen the status the person saw, absent where none was shown
     */
    public NominationView withdraw(UUID id, @Nullable String reason, @Nullable NominationStatus seen, Actor person) {
        requireVisible(id, person);
        var before = nominations.find(id).orElseThrow(Refusal::notFound);
        var actor = withdrawing(before.unit(), person);
        var why = NominationCheck.reason(reason);
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var now = nomination.view();
        if (now.status() != (seen == null ? before.status() : seen)) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        nomination.withdraw(why, actor, clock.instant());
        journal.save(nomination, actor);
        if (now.paper() != null) {
            events.publishEvent(new NominationsLeftPaper(now.paper(), List.of(id), why));
        }
        if (now.wasSubmitted()) {
            events.publishEvent(new NominationsWithdrawn(List.of(id)));
        }
        return nomination.view();
    }

    /**
     * Gathers nominations that wait at a unit into one of its papers.
     *
     * @param decision whether the paper decides, and does not only send on
     * @return in the order of the ids given
     * @throws Refusal 400 at {@code nominations[i]} for what the actor may not know of, 422 for what does not wait there
     *     for such a paper
     */
    public List<NominationView> putOnPaper(UUID paper, String unit, boolean decision, List<UUID> ids, Actor actor) {
        var gathered = gathering.lock(ids, unit, decision, actor);
        var now = clock.instant();
        gathered.forEach(nomination -> nomination.putOn(paper, actor, now));
        journal.save(gathered, actor);
        return gathered.stream().map(Nomination::view).toList();
    }

    /** The paper is given up, or gathers others: its nominations wait again. */
    public void takeOffPaper(UUID paper, Actor actor) {
        var gathered = nominations.lockOnPaper(paper);
        var now = clock.instant();
        gathered.forEach(nomination -> nomination.takeOff(actor, now));
        journal.save(gathered, actor);
    }

    /** The approver takes some off the paper that is being signed, and says why of each; together they cost a handful of statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void strikeOff(UUID paper, Map<UUID, String> reasons, Actor actor) {
        var struckOff = nominations.lock(reasons.keySet());
        if (struckOff.size() < reasons.size()) {
            throw Refusal.notFound();
        }
        var now = clock.instant();
        Map<Boolean, List<Nomination>> atHome = struckOff.stream().collect(Collectors.partitioningBy(nomination -> {
            if (!paper.equals(nomination.view().paper())) {
                throw Refusal.conflict("shared.refusal.stale");
            }
            return nomination.strikeOff(
                    Objects.requireNonNull(reasons.get(nomination.view().id())), actor, now);
        }));
        journal.save(struckOff, actor);
        moved(atHome.get(true), NominationsMovedByPaper.Result.STRUCK_OFF_AT_HOME);
        moved(atHome.get(false), NominationsMovedByPaper.Result.STRUCK_OFF);
    }

    /** A submission letter was signed: everything on it goes to the next station. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forwardByPaper(UUID paper, String number, LocalDate date, Actor actor) {
        var gathered = nominations.lockOnPaper(paper);
        hindrances.refuseIfAny(gathered, Hindrance.Step.SUBMIT_UPWARD);
        var now = clock.instant();
        var issue = new NominationLog.Issue(number, date);
        Instant appraisal = terms.appraisalDue();
        Instant outside = terms.outsideDue();
        Map<Boolean, List<Nomination>> outward = gathered.stream()
                .collect(Collectors.partitioningBy(nomination ->
                        nomination.forward(issue, nomination.leavesNext() ? outside : appraisal, actor, now)));
        journal.save(gathered, actor);
        moved(outward.get(false), NominationsMovedByPaper.Result.FORWARDED);
        moved(outward.get(true), NominationsMovedByPaper.Result.OUTSIDE);
    }

    /** A decision was signed: everything on it is awarded and entered in the register. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void awardByPaper(UUID paper, String number, LocalDate date, String decidingUnit, Actor actor) {
        var gathered = nominations.lockOnPaper(paper);
        hindrances.refuseIfAny(gathered, Hindrance.Step.DECIDE);
        var now = clock.instant();
        var decision = new Decision(number, date, authority(decidingUnit, actor));
        gathered.forEach(nomination -> nomination.award(decision, actor, now));
        journal.save(gathered, actor);
        awarded.enter(gathered.stream().map(Nomination::view).toList(), decidingUnit, paper, now);
        moved(gathered, NominationsMovedByPaper.Result.DECIDED);
    }

    /** The deciding unit; where a deputy signed, with both names. */
    private String authority(String decidingUnit, Actor signer) {
        var unit = units.get(decidingUnit).nameVi();
        return signer.actingFor().isPresent() ? unit + ", " + signer.nameOnRecord() : unit;
    }

    private void moved(List<Nomination> together, NominationsMovedByPaper.Result result) {
        if (!together.isEmpty()) {
            events.publishEvent(new NominationsMovedByPaper(
                    together.stream().map(Nomination::id).toList(), result));
        }
    }

    /** The unit's clerk, or its approver for whom a deputy may stand in. */
    private static Actor withdrawing(String unit, Actor person) {
        if (person.owns(Desk.clerk(unit))) {
            return person;
        }
        var approver = Desk.approver(unit);
        return person.at(person.sitsAt(approver) ? approver : Desk.clerk(unit), ActKind.SUBMISSION);
    }

    private Nomination lockForClerk(UUID id, Actor actor) {
        requireVisible(id, actor);
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        actor.requireDesk(Desk.clerk(nomination.view().unit()));
        return nomination;
    }

    private void requireVisible(UUID id, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
    }
}
