package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.award.Award;
import vn.thidua.award.AwardKind;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardStatus;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RuleSource;
import vn.thidua.award.VoteRule;
import vn.thidua.eligibility.EligibilityQuestion.CampaignFacts;
import vn.thidua.eligibility.EligibilityQuestion.Received;
import vn.thidua.eligibility.EligibilityQuestion.Surroundings;
import vn.thidua.eligibility.NomineeFacts.Ballot;
import vn.thidua.eligibility.NomineeFacts.Members;
import vn.thidua.eligibility.NomineeFacts.Rating;
import vn.thidua.eligibility.NomineeFacts.Recognised;
import vn.thidua.eligibility.NomineeFacts.Title;

/** Questions put together piece by piece; what is not said is as if nothing were against it. */
final class Cases {

    static final int YEAR = 2024;

    private final NomineeFacts facts;
    private final CampaignFacts campaign;
    private final Surroundings surroundings;

    private Cases(NomineeFacts facts, CampaignFacts campaign, Surroundings surroundings) {
        this.facts = facts;
        this.campaign = campaign;
        this.surroundings = surroundings;
    }

    /** Nothing known, a regular campaign of a ministry. */
    static Cases nothing() {
        return new Cases(NomineeFacts.NONE, new CampaignFacts(true, 12, Reach.MINISTRY_OR_PROVINCE), Surroundings.NONE);
    }

    Cases rated(RatingLevel level, int... years) {
        var ratings = new java.util.ArrayList<>(facts.ratings());
        for (int year : years) {
            ratings.add(new Rating(year, level));
        }
        return with(copy(ratings, facts.titles(), facts.initiatives(), facts.members()));
    }

    Cases titled(String award, int... years) {
        var titles = new java.util.ArrayList<>(facts.titles());
        for (int year : years) {
            titles.add(new Title(award, year, "12/QĐ-" + year, false));
        }
        return with(copy(facts.ratings(), titles, facts.initiatives(), facts.members()));
    }

    Cases otherMerit(String decision) {
        return with(copy(
                facts.ratings(),
                List.of(new Title("GIAY_KHEN_CA_NHAN", YEAR, decision, true)),
                facts.initiatives(),
                facts.members()));
    }

    Cases initiatives(Reach reach, int count) {
        var initiatives = java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> new Recognised("Sáng kiến " + number, reach, YEAR, null))
                .toList();
        return with(copy(facts.ratings(), facts.titles(), initiatives, facts.members()));
    }

    Cases research(Reach reach) {
        return with(new NomineeFacts(
                facts.ratings(),
                facts.titles(),
                facts.initiatives(),
                List.of(new Recognised("Đề tài", reach, YEAR, null)),
                facts.combatMerits(),
                facts.members(),
                facts.clusterRank(),
                facts.campaignRank(),
                facts.openHolds(),
                facts.disciplinedUntil(),
                facts.ballot(),
                facts.reportedOn(),
                facts.confirmed()));
    }

    Cases members(Members members) {
        return with(copy(facts.ratings(), facts.titles(), facts.initiatives(), members));
    }

    Cases ranked(Integer cluster, Integer inCampaign) {
        return with(new NomineeFacts(
                facts.ratings(),
                facts.titles(),
                facts.initiatives(),
                facts.research(),
                facts.combatMerits(),
                facts.members(),
                NomineeFacts.ClusterRank.stated(cluster),
                inCampaign,
                facts.openHolds(),
                facts.disciplinedUntil(),
                facts.ballot(),
                facts.reportedOn(),
                facts.confirmed()));
    }

    Cases hindered(List<String> holds, LocalDate disciplinedUntil) {
        return rest(holds, disciplinedUntil, facts.ballot(), facts.reportedOn(), facts.confirmed());
    }

    Cases voted(Ballot ballot) {
        return rest(facts.openHolds(), facts.disciplinedUntil(), ballot, facts.reportedOn(), facts.confirmed());
    }

    Cases reported(LocalDate on) {
        return rest(facts.openHolds(), facts.disciplinedUntil(), facts.ballot(), on, facts.confirmed());
    }

    Cases confirmed(String... words) {
        return rest(facts.openHolds(), facts.disciplinedUntil(), facts.ballot(), facts.reportedOn(), Set.of(words));
    }

    Cases in(CampaignFacts other) {
        return new Cases(facts, other, surroundings);
    }

    Cases around(Surroundings other) {
        return new Cases(facts, campaign, other);
    }

    EligibilityQuestion about(Award award, AwardRule rule) {
        return new EligibilityQuestion(
                award,
                rule,
                "UNIT",
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 12, 31),
                LocalDate.of(YEAR + 1, 1, 15),
                new Received(LocalDate.of(YEAR + 1, 1, 15), Instant.now()),
                facts,
                campaign,
                surroundings);
    }

    static Award award(String code, AwardKind kind, RecipientKind recipient, String... authorities) {
        return new Award(
                code,
                code,
                code,
                kind,
                recipient,
                Set.of(authorities),
                "MAJORITY",
                null,
                "Luật",
                AwardStatus.VERIFIED,
                null);
    }

    static AwardRule rule(Award award, String prerequisites, String quota, String threshold, boolean exclusive) {
        return new AwardRule(
                award.code(),
                List.of(new UUID(0, 1)),
                award.decidingAuthorities(),
                prerequisites,
                new VoteRule(
                        true, new BigDecimal(threshold), exclusive, new BigDecimal("0.6666666666"), false, "NĐ 152"),
                null,
                quota,
                "Luật 06/2022/QH15; NĐ 152",
                new RuleSource("Luật 06/2022/QH15", null, null),
                AwardStatus.VERIFIED,
                LocalDate.of(2024, 1, 1),
                null,
                null);
    }

    private Cases with(NomineeFacts changed) {
        return new Cases(changed, campaign, surroundings);
    }

    private Cases rest(
            List<String> holds,
            LocalDate disciplinedUntil,
            Ballot ballot,
            LocalDate reportedOn,
            Set<String> confirmed) {
        return with(new NomineeFacts(
                facts.ratings(),
                facts.titles(),
                facts.initiatives(),
                facts.research(),
                facts.combatMerits(),
                facts.members(),
                facts.clusterRank(),
                facts.campaignRank(),
                holds,
                disciplinedUntil,
                ballot,
                reportedOn,
                confirmed));
    }

    private NomineeFacts copy(List<Rating> ratings, List<Title> titles, List<Recognised> initiatives, Members members) {
        return new NomineeFacts(
                ratings,
                titles,
                initiatives,
                facts.research(),
                facts.combatMerits(),
                members,
                facts.clusterRank(),
                facts.campaignRank(),
                facts.openHolds(),
                facts.disciplinedUntil(),
                facts.ballot(),
                facts.reportedOn(),
                facts.confirmed());
    }
}
