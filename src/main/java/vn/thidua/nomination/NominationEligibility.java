package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRoutes;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.EligibilityAnswer;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.eligibility.EligibilityQuestion;
import vn.thidua.eligibility.NomineeFacts;
import vn.thidua.eligibility.Reach;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Verdict;

/** Asks of a nomination whether it meets its award's conditions: from the dossier, the register and the campaign. */
@Component
@Transactional(readOnly = true)
public class NominationEligibility {

    /** Stands for what is asked for only after the award has been chosen. */
    private static final String NOT_WRITTEN_YET = "–";

    private static final Set<String> NATIONAL = Set.of("PRIME_MINISTER", "PRESIDENT");
    private static final Set<String> MINISTRY_OR_PROVINCE =
            Set.of("MINISTER_OR_EQUIVALENT", "MINISTER_OF_DEFENCE", "MINISTER_OF_PUBLIC_SECURITY", "PROVINCE_CHAIR");

    private final Eligibility eligibility;
    private final NominationCheck check;
    private final NomineeHistory history;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final AwardRoutes routes;
    private final Units units;
    private final Clock clock;

    NominationEligibility(
            Eligibility eligibility,
            NominationCheck check,
            NomineeHistory history,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            AwardRules rules,
            AwardRoutes routes,
            Units units,
            Clock clock) {
        this.eligibility = eligibility;
        this.check = check;
        this.history = history;
        this.campaigns = campaigns;
        this.awards = awards;
        this.rules = rules;
        this.routes = routes;
        this.units = units;
        this.clock = clock;
    }

    /** Of a nomination as it stands, by the rules it keeps or, before its submission, by those of today. */
    public EligibilityAnswer of(NominationView nomination) {
        return eligibility.check(question(nomination, campaigns.get(nomination.campaignId())));
    }

    /**
     * Of what is being written, before the report is.
     *
     * @throws Refusal 400 with every field that cannot be read, 403 for another unit's clerk
     */
    public EligibilityAnswer of(UUID id, NominationDraft draft, Actor actor) {
        var readable = check.read(withoutReport(draft), actor);
        return of(NominationView.blank(
                id, readable.campaign().id(), readable.unit(), readable.dossier(), clock.instant()));
    }

    /** Who may nominate whom for what, of what is being written. */
    public Verdict policy(UUID id, NominationDraft draft, Actor actor) {
        return check.verdict(id, check.read(withoutReport(draft), actor));
    }

    /** The same of a nomination as it stands; once it has been submitted this was judged by the rules of that day. */
    public Verdict policy(NominationView nomination) {
        return nomination.wasSubmitted()
                ? Verdict.ok()
                : check.verdict(
                        nomination.id(),
                        new NominationCheck.Readable(
                                campaigns.get(nomination.campaignId()), nomination.unit(), nomination.dossier()));
    }

    /** @throws Refusal 422 with everything that stands in the way of a submission */
    void requireMet(NominationView nomination, CampaignView campaign) {
        var answer = eligibility.check(question(nomination, campaign));
        if (answer.blocks()) {
            throw Refusal.byRule(answer.reasons());
        }
    }

    /** The awards that cannot come of a campaign whoever is nominated, and why: among those it offers, or among all. */
    public Map<String, EligibilityLine> unreachable(CampaignView campaign) {
        var offered = campaign.plan().awards();
        var why = new LinkedHashMap<String, EligibilityLine>();
        rules.allOn(campaign.launchingUnit(), LocalDate.now(clock)).forEach((code, rule) -> {
            if (offered.isEmpty() || offered.contains(code)) {
                var line = reach(awards.get(code), rule, campaign);
                if (line.blocks()) {
                    why.put(code, line);
                }
            }
        });
        return why;
    }

    private EligibilityLine reach(Award award, AwardRule rule, CampaignView campaign) {
        var today = LocalDate.now(clock);
        return eligibility.reach(new EligibilityQuestion(
                award,
                rule,
                campaign.launchingUnit(),
                today,
                today,
                today,
                now(),
                NomineeFacts.NONE,
                facts(campaign),
                EligibilityQuestion.Surroundings.NONE));
    }

    /** The rule of today for what is being written; empty where there is no such award or unit, or no rule in force. */
    public Optional<AwardRule> rule(@Nullable String award, @Nullable String unit) {
        if (award == null
                || unit == null
                || awards.find(award).isEmpty()
                || units.find(unit).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rules.on(award, unit, LocalDate.now(clock)));
        } catch (Refusal noRuleThatDay) {
            return Optional.empty();
        }
    }

    /** The rule that a nomination keeps, or, before its submission, that of today. */
    public AwardRule rule(NominationView nomination) {
        var kept = nomination.rules();
        return kept == null
                ? rules.on(nomination.dossier().award(), nomination.unit(), LocalDate.now(clock))
                : rules.pinned(kept.versions());
    }

    private EligibilityQuestion question(NominationView nomination, CampaignView campaign) {
        var dossier = nomination.dossier();
        var award = awards.get(dossier.award());
        var today = LocalDate.now(clock);
        var rule = rule(nomination);
        var received = history.of(nomination.unit(), dossier.recipient()).stream()
                .filter(one -> !one.nomination().equals(nomination.id()))
                .toList();
        var facts = new NomineeFactsReading(today, awards).read(dossier.facts(), received);
        return new EligibilityQuestion(
                award,
                rule,
                nomination.unit(),
                dossier.period().from(),
                dossier.period().to(),
                today,
                received(nomination),
                facts,
                facts(campaign),
                surroundings(nomination, campaign, award, rule, received));
    }

    private EligibilityQuestion.Received received(NominationView nomination) {
        var kept = nomination.rules();
        var submittedAt = nomination.submittedAt();
        return kept == null || submittedAt == null
                ? now()
                : new EligibilityQuestion.Received(kept.receivedOn(), submittedAt);
    }

    private EligibilityQuestion.Received now() {
        return new EligibilityQuestion.Received(LocalDate.now(clock), clock.instant());
    }

    private EligibilityQuestion.CampaignFacts facts(CampaignView campaign) {
        var plan = campaign.plan();
        var starts = plan.startsOn();
        var ends = plan.endsOn();
        int months = starts == null || ends == null
                ? 0
                : Math.toIntExact(ChronoUnit.MONTHS.between(starts, ends.plusDays(1)));
        return new EligibilityQuestion.CampaignFacts(
                plan.kind() == CampaignKind.ANNUAL, months, launcher(campaign.launchingUnit()));
    }

    private Reach launcher(String unit) {
        var launching = units.find(unit);
        if (launching.filter(one -> one.holdsAnyOf(NATIONAL)).isPresent()) {
            return Reach.NATIONAL;
        }
        return launching.filter(one -> one.holdsAnyOf(MINISTRY_OR_PROVINCE)).isPresent()
                ? Reach.MINISTRY_OR_PROVINCE
                : Reach.UNIT;
    }

    private EligibilityQuestion.Surroundings surroundings(
            NominationView nomination,
            CampaignView campaign,
            Award award,
            AwardRule rule,
            List<NomineeHistory.Received> received) {
        var dossier = nomination.dossier();
        var before = new ReceivedBefore(nomination, received, awards);
        var further = dossier.facts().further();
        return new EligibilityQuestion.Surroundings(
                dossier.type() == NominationType.MERIT,
                routes.from(nomination.unit(), rule).size() > 1,
                before.forTheSameAchievement(award),
                before.initiativesUsedIn(vn.thidua.award.AwardKind.COMMENDATION_FORM),
                before.initiativesUsedIn(vn.thidua.award.AwardKind.EMULATION_TITLE),
                rule.decidingAuthorities().stream().anyMatch(NATIONAL::contains)
                        ? history.candidates(nomination.id(), campaign.id(), award.code()) + 1
                        : 1,
                further.clusterLeaders(),
                units.find(bodyOf(nomination)).map(Unit::validTo).orElse(null));
    }

    /** The collective where it is a unit of the tree, else the unit that nominates. */
    private String bodyOf(NominationView nomination) {
        var code = nomination.dossier().recipient().code();
        return code != null && units.find(code).isPresent() ? code : nomination.unit();
    }

    private static NominationDraft withoutReport(NominationDraft draft) {
        var recipient = draft.recipient();
        return new NominationDraft(
                draft.campaign(),
                draft.unit(),
                draft.award(),
                draft.type(),
                recipient == null || recipient.name() != null
                        ? recipient
                        : new NominationDraft.Recipient(
                                recipient.kind(), NOT_WRITTEN_YET + Ids.next(), recipient.position(), recipient.code()),
                draft.period(),
                draft.achievement() == null ? NOT_WRITTEN_YET : draft.achievement(),
                draft.facts());
    }
}
