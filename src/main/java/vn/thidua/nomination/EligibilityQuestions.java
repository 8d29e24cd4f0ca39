package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Authorities;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardKind;
import vn.thidua.award.AwardRoutes;
import vn.thidua.award.AwardRule;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.EligibilityQuestion;
import vn.thidua.eligibility.Reach;
import vn.thidua.eligibility.Requirement;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/**
 * Puts nominations before eligibility: what the dossier states, what the register and the organisation know. The database
 * is asked for all of them together, and once per campaign, award and nominating unit.
 */
@Component
class EligibilityQuestions {

    private static final Set<String> MINISTRY_OR_PROVINCE =
            Set.of("MINISTER_OR_EQUIVALENT", "MINISTER_OF_DEFENCE", "MINISTER_OF_PUBLIC_SECURITY", "PROVINCE_CHAIR");

    private final NomineeHistory history;
    private final PosthumousMerit posthumous;
    private final KnownClusterRanks ranks;
    private final Eligibility eligibility;
    private final AwardCatalogue awards;
    private final AwardRoutes routes;
    private final Units units;
    private final Clock clock;

    EligibilityQuestions(
            NomineeHistory history,
            PosthumousMerit posthumous,
            KnownClusterRanks ranks,
            Eligibility eligibility,
            AwardCatalogue awards,
            AwardRoutes routes,
            Units units,
            Clock clock) {
        this.history = history;
        this.posthumous = posthumous;
        this.ranks = ranks;
        this.eligibility = eligibility;
        this.awards = awards;
        this.routes = routes;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A nomination to ask about.
     *
     * @param campaign absent for ad hoc merit outside of every campaign
     * @param rule by which it is judged
     */
    record Asked(NominationView nomination, @Nullable CampaignView campaign, AwardRule rule) {}

    /** In the order of the list. */
    List<EligibilityQuestion> about(List<Asked> asked) {
        var together = new Together(asked);
        var questions = new ArrayList<EligibilityQuestion>(asked.size());
        for (int place = 0; place < asked.size(); place++) {
            questions.add(together.question(asked.get(place), place));
        }
        return questions;
    }

    /** What a campaign says, whoever is nominated. */
    EligibilityQuestion.CampaignFacts facts(CampaignView campaign) {
        return facts(campaign, units.find(campaign.launchingUnit()).orElse(null));
    }

    private static EligibilityQuestion.CampaignFacts facts(CampaignView campaign, @Nullable Unit launching) {
        var plan = campaign.plan();
        var starts = plan.startsOn();
        var ends = plan.endsOn();
        int months = starts == null || ends == null
                ? 0
                : Math.toIntExact(ChronoUnit.MONTHS.between(starts, ends.plusDays(1)));
        return new EligibilityQuestion.CampaignFacts(plan.kind() == CampaignKind.ANNUAL, months, launcher(launching));
    }

    private static Reach launcher(@Nullable Unit launching) {
        if (launching != null && launching.holdsAnyOf(Authorities.ABOVE_MINISTERS)) {
            return Reach.NATIONAL;
        }
        return launching != null && launching.holdsAnyOf(MINISTRY_OR_PROVINCE)
                ? Reach.MINISTRY_OR_PROVINCE
                : Reach.UNIT;
    }

    /** Several on their way to eligibility, with what was looked up for all of them. */
    private final class Together {

        private final LocalDate today = LocalDate.now(clock);
        private final EligibilityQuestion.Received now = new EligibilityQuestion.Received(today, clock.instant());
        private final PosthumousMerit.Rules ofTheDead = posthumous.rules();
        private final NomineeFactsReading reading = new NomineeFactsReading(today, awards);
        private final Map<Integer, List<NomineeHistory.Received>> received;
        private final Function<NominationView, Integer> othersBeside;
        private final Map<Integer, ClusterRanks.Ranked> ranked;
        private final Map<String, Unit> known;
        private final Map<UUID, EligibilityQuestion.CampaignFacts> campaigns = new HashMap<>();
        private final Map<List<String>, Boolean> upward = new HashMap<>();

        Together(List<Asked> asked) {
            received = history.of(asked.stream().map(Asked::nomination).toList());
            othersBeside = history.othersBeside(asked.stream()
                    .filter(one -> one.rule().isLimitedToAFifth())
                    .map(Asked::nomination)
                    .toList());
            ranked = ranked(asked);
            var codes = new HashSet<String>();
            for (var one : asked) {
                if (one.campaign() != null) {
                    codes.add(one.campaign().launchingUnit());
                }
                codes.add(one.nomination().unit());
                var code = one.nomination().dossier().recipient().code();
                if (code != null) {
                    codes.add(code);
                }
            }
            known = units.chainsUp(codes).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        }

        /** By place in the list: of those whose award asks for a place in a cluster. */
        private Map<Integer, ClusterRanks.Ranked> ranked(List<Asked> asked) {
            var asksForARank = new HashMap<String, Boolean>();
            var places = IntStream.range(0, asked.size())
                    .filter(place -> asksForARank.computeIfAbsent(
                            asked.get(place).rule().prerequisites(),
                            rule -> eligibility.kinds(rule).contains(Requirement.Kind.CLUSTER_RANK)))
                    .boxed()
                    .toList();
            var answers = ranks.of(places.stream()
                            .map(place -> asked.get(place).nomination())
                            .map(view -> new KnownClusterRanks.Nominee(view.unit(), view.dossier()))
                            .toList())
                    .iterator();
            var found = new HashMap<Integer, ClusterRanks.Ranked>();
            places.forEach(place -> answers.next().ifPresent(rank -> found.put(place, rank)));
            return found;
        }

        EligibilityQuestion question(Asked asked, int place) {
            var nomination = asked.nomination();
            var dossier = nomination.dossier();
            var before = received.getOrDefault(place, List.of());
            return new EligibilityQuestion(
                    awards.get(dossier.award()),
                    asked.rule(),
                    nomination.unit(),
                    dossier.period().from(),
                    ofTheDead.lastDay(nomination),
                    today,
                    received(nomination),
                    reading.read(dossier.facts(), before, Optional.ofNullable(ranked.get(place))),
                    campaignOf(asked),
                    surroundings(asked, new ReceivedBefore(nomination, before, awards)));
        }

        private EligibilityQuestion.CampaignFacts campaignOf(Asked asked) {
            var campaign = asked.campaign();
            if (campaign == null) {
                return asked.nomination().isAdHoc()
                        ? EligibilityQuestion.CampaignFacts.NONE
                        : EligibilityQuestion.CampaignFacts.YEAR_OF_A_CLUSTER;
            }
            return campaigns.computeIfAbsent(
                    campaign.id(), once -> facts(campaign, known.get(campaign.launchingUnit())));
        }

        private EligibilityQuestion.Received received(NominationView nomination) {
            var kept = nomination.rules();
            var submittedAt = nomination.submittedAt();
            return kept == null || submittedAt == null
                    ? now
                    : new EligibilityQuestion.Received(kept.receivedOn(), submittedAt);
        }

        private EligibilityQuestion.Surroundings surroundings(Asked asked, ReceivedBefore before) {
            var nomination = asked.nomination();
            var dossier = nomination.dossier();
            var body = body(nomination);
            return new EligibilityQuestion.Surroundings(
                    dossier.type() == NominationType.MERIT,
                    isDecidedAbove(nomination.unit(), asked.rule()),
                    before.forTheSameAchievement(awards.get(dossier.award())),
                    before.initiativesUsedIn(AwardKind.COMMENDATION_FORM),
                    before.initiativesUsedIn(AwardKind.EMULATION_TITLE),
                    asked.rule().isLimitedToAFifth() ? othersBeside.apply(nomination) + 1 : 1,
                    dossier.facts().further().clusterLeaders(),
                    body == null ? null : body.validTo());
        }

        /** The collective where it is a unit of the tree, else the unit that nominates. */
        private @Nullable Unit body(NominationView nomination) {
            var code = nomination.dossier().recipient().code();
            return code != null && known.containsKey(code) ? known.get(code) : known.get(nomination.unit());
        }

        private boolean isDecidedAbove(String unit, AwardRule rule) {
            var authorities = rule.decidingAuthorities().stream().sorted().toList();
            var key = new ArrayList<>(authorities);
            key.add(unit);
            return upward.computeIfAbsent(
                    key, once -> routes.from(chainUp(unit), rule).size() > 1);
        }

        private List<Unit> chainUp(String unit) {
            return Stream.iterate(known.get(unit), Objects::nonNull, below -> known.get(below.parentCode()))
                    .toList();
        }
    }
}
