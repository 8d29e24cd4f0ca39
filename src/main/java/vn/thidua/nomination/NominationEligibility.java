package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.EligibilityAnswer;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.eligibility.EligibilityQuestion;
import vn.thidua.eligibility.NomineeFacts;
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

    private final Eligibility eligibility;
    private final NominationCheck check;
    private final EligibilityQuestions questions;
    private final AdHocConditions adHoc;
    private final PosthumousMerit posthumous;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final Units units;
    private final Clock clock;

    NominationEligibility(
            Eligibility eligibility,
            NominationCheck check,
            EligibilityQuestions questions,
            AdHocConditions adHoc,
            PosthumousMerit posthumous,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            AwardRules rules,
            Units units,
            Clock clock) {
        this.eligibility = eligibility;
        this.check = check;
        this.questions = questions;
        this.adHoc = adHoc;
        this.posthumous = posthumous;
        this.campaigns = campaigns;
        this.awards = awards;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /** Of a nomination as it stands, by the rules it keeps or, before its submission, by those of today. */
    public EligibilityAnswer of(NominationView nomination) {
        return of(nomination, campaignOf(nomination), rule(nomination));
    }

    private @Nullable CampaignView campaignOf(NominationView nomination) {
        return nomination.campaignId() == null ? null : campaigns.get(nomination.campaignId());
    }

    private EligibilityAnswer of(NominationView nomination, @Nullable CampaignView campaign, AwardRule rule) {
        return ofEach(List.of(new EligibilityQuestions.Asked(nomination, campaign, rule)))
                .findFirst()
                .orElseThrow();
    }

    /** Of many, in their order: the database is asked for all of them beforehand, the tables while the answers are taken. */
    Stream<EligibilityAnswer> ofEach(List<EligibilityQuestions.Asked> asked) {
        var nominations =
                asked.stream().map(EligibilityQuestions.Asked::nomination).toList();
        var adHocLines = adHoc.of(nominations).iterator();
        var ofTheDead = posthumous.rules();
        var posthumousLines = nominations.stream().map(ofTheDead::lines).iterator();
        return questions.about(asked).stream()
                .map(eligibility.oneAfterAnother())
                .map(answer -> answer.and(adHocLines.next()).and(posthumousLines.next()));
    }

    /**
     * Of a nomination if it asked for something else.
     *
     * @param others the rules of the awards, in the order of the answers
     */
    List<EligibilityAnswer> asking(NominationView nomination, List<AwardRule> others) {
        var campaign = campaignOf(nomination);
        return ofEach(others.stream()
                        .map(rule -> new EligibilityQuestions.Asked(nomination.asking(rule.award()), campaign, rule))
                        .toList())
                .toList();
    }

    /**
     * Of what is being written, before the report is.
     *
     * @throws Refusal 400 with every field that cannot be read, 403 for another unit's clerk
     */
    public EligibilityAnswer of(UUID id, NominationDraft draft, Actor actor) {
        var readable = check.read(withoutReport(draft), actor);
        return of(
                NominationView.blank(id, readable.campaignId(), readable.unit(), readable.dossier(), clock.instant()));
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
                        new NominationCheck.Readable(campaignOf(nomination), nomination.unit(), nomination.dossier()));
    }

    /** @throws Refusal 422 with everything that stands in the way of a submission */
    void requireMet(NominationView nomination, @Nullable CampaignView campaign) {
        of(nomination, campaign, rule(nomination)).orRefuse();
    }

    /** The awards that cannot come of a campaign whoever is nominated, and why: among those it offers, or among all. */
    public Map<String, EligibilityLine> unreachable(CampaignView campaign) {
        var offered = campaign.plan().awards();
        var facts = questions.facts(campaign);
        var why = new LinkedHashMap<String, EligibilityLine>();
        rules.allOn(campaign.launchingUnit(), LocalDate.now(clock)).forEach((code, rule) -> {
            if (offered.isEmpty() || offered.contains(code)) {
                var line = reach(awards.get(code), rule, campaign.launchingUnit(), facts);
                if (line.blocks()) {
                    why.put(code, line);
                }
            }
        });
        return why;
    }

    private EligibilityLine reach(
            Award award, AwardRule rule, String launchingUnit, EligibilityQuestion.CampaignFacts campaign) {
        var today = LocalDate.now(clock);
        return eligibility.reach(new EligibilityQuestion(
                award,
                rule,
                launchingUnit,
                today,
                today,
                today,
                new EligibilityQuestion.Received(today, clock.instant()),
                NomineeFacts.NONE,
                campaign,
                EligibilityQuestion.Surroundings.NONE));
    }

    /** The rule of today for what is being written; empty where there is no such award or unit, or no rule in force. */
    public Optional<AwardRule> rule(@Nullable String award, @Nullable String unit) {
        return rule(award, unit, LocalDate.now(clock));
    }

    /** The same of another day. */
    public Optional<AwardRule> rule(@Nullable String award, @Nullable String unit, LocalDate day) {
        if (award == null
                || unit == null
                || awards.find(award).isEmpty()
                || units.find(unit).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rules.on(award, unit, day));
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
                                recipient.kind(),
                                NOT_WRITTEN_YET + Ids.next(),
                                recipient.position(),
                                recipient.code(),
                                recipient.deceasedOn()),
                draft.period(),
                draft.achievement() == null ? NOT_WRITTEN_YET : draft.achievement(),
                draft.facts());
    }
}
