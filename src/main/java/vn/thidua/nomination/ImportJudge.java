package vn.thidua.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Reason;

/**
 * Holds the lines of a list that can be read against the rules: who may be nominated by whom, the lines above, and whether
 * the award's conditions are met. The database is asked for all lines together, and once per campaign and unit in it.
 */
@Component
class ImportJudge {

    /** How often progress is told. */
    private static final int STEP = 50;

    private final NominationImportRepository repository;
    private final NominationCheck check;
    private final KnownClusterRanks ranks;
    private final NominationEligibility eligibility;
    private final CampaignQueries campaigns;
    private final AdHocProcedures adHoc;
    private final Clock clock;

    ImportJudge(
            NominationImportRepository repository,
            NominationCheck check,
            KnownClusterRanks ranks,
            NominationEligibility eligibility,
            CampaignQueries campaigns,
            AdHocProcedures adHoc,
            Clock clock) {
        this.repository = repository;
        this.check = check;
        this.ranks = ranks;
        this.eligibility = eligibility;
        this.campaigns = campaigns;
        this.adHoc = adHoc;
        this.clock = clock;
    }

    /** A line that can be read, with the rule of its award; takes what is found against it. */
    record Candidate(
            long line,
            NominationCheck.Readable readable,
            ImportRules.Found rule,
            List<ImportProblem> problems,
            List<ImportProblem> warnings) {

        private void refuse(Reason reason) {
            problems.add(ImportProblem.byRule(reason));
        }
    }

    /**
     * Writes down for each line what stands against it.
     *
     * @param mine the units whose drafts count too
     * @param judged told how many of them have been judged
     */
    void judge(List<Candidate> candidates, Collection<String> mine, IntConsumer judged) {
        var there = alreadyThere(candidates, mine);
        var takingPart = new HashMap<String, Boolean>();
        var givenOutside = new HashMap<String, Boolean>();
        var firstLines = new HashMap<String, Long>();
        var eligible = new ArrayList<Candidate>();
        var ranked = ranks.against(candidates.stream()
                        .map(Candidate::readable)
                        .map(one -> new KnownClusterRanks.Nominee(one.unit(), one.dossier()))
                        .toList())
                .iterator();
        for (var one : candidates) {
            var readable = one.readable();
            var campaign = readable.campaignId();
            boolean takesPart = campaign != null
                    && takingPart.computeIfAbsent(
                            campaign + " " + readable.unit(), once -> campaigns.takesPart(campaign, readable.unit()));
            boolean givenAdHoc = campaign == null
                    && givenOutside.computeIfAbsent(
                            readable.dossier().award() + " " + readable.unit(),
                            once -> adHoc.isGiven(readable.dossier().award(), readable.unit()));
            var verdict = check.verdict(readable, takesPart, givenAdHoc, Boolean.TRUE.equals(there.get(one)));
            verdict.reasons().forEach(one::refuse);
            ranked.next().ifPresent(one::refuse);
            if (verdict.reasons().isEmpty()) {
                eligible.add(one);
            }
            if (Boolean.FALSE.equals(there.get(one))) {
                one.refuse(Reason.byLaw(NominationPolicy.ONE_ACHIEVEMENT, "nomination.import.refusal.draftThere"));
            }
            var first = firstLines.putIfAbsent(key(readable), one.line());
            if (first != null) {
                one.refuse(
                        Reason.byLaw(NominationPolicy.ONE_ACHIEVEMENT, "nomination.import.refusal.lineTwice", first));
            }
        }
        conditions(eligible, candidates.size() - eligible.size(), judged);
    }

    /** What a submission would be refused for, and what it would only warn of. */
    private void conditions(List<Candidate> eligible, int before, IntConsumer judged) {
        var ruled = new ArrayList<Candidate>();
        for (var one : eligible) {
            one.rule().why().forEach(one::refuse);
            if (one.rule().rule() != null) {
                ruled.add(one);
            }
        }
        int done = before + eligible.size() - ruled.size();
        var answers =
                eligibility.ofEach(ruled.stream().map(this::asked).toList()).iterator();
        for (var one : ruled) {
            var answer = answers.next();
            answer.reasons().forEach(one::refuse);
            answer.warnings().forEach(reason -> one.warnings().add(ImportProblem.byRule(reason)));
            if (++done % STEP == 0) {
                judged.accept(done);
            }
        }
    }

    private EligibilityQuestions.Asked asked(Candidate one) {
        var readable = one.readable();
        return new EligibilityQuestions.Asked(
                NominationView.blank(
                        Ids.next(), readable.campaignId(), readable.unit(), readable.dossier(), clock.instant()),
                readable.campaign(),
                Objects.requireNonNull(one.rule().rule()));
    }

    private Map<Candidate, Boolean> alreadyThere(List<Candidate> candidates, Collection<String> mine) {
        Map<Candidate, Boolean> there = new IdentityHashMap<>();
        candidates.stream()
                .collect(Collectors.groupingBy(
                        one -> InCampaign.text(one.readable().campaignId()), LinkedHashMap::new, Collectors.toList()))
                .forEach((campaign, wanted) -> repository
                        .alreadyThere(
                                InCampaign.chosen(campaign),
                                wanted.stream().map(Candidate::readable).toList(),
                                mine)
                        .forEach((place, submitted) -> there.put(wanted.get(place), submitted)));
        return there;
    }

    /** As the database tells recipients apart. */
    private static String key(NominationCheck.Readable readable) {
        var dossier = readable.dossier();
        var recipient = dossier.recipient();
        var who = recipient.code() == null
                ? readable.unit() + ":" + recipient.name().toLowerCase(Locale.ROOT)
                : recipient.code().toUpperCase(Locale.ROOT);
        return String.join(
                "\n",
                readable.campaignId() == null
                        ? dossier.period().toString()
                        : readable.campaignId().toString(),
                dossier.award(),
                recipient.kind().name(),
                who);
    }
}
