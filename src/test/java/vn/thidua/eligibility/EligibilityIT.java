package vn.thidua.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.eligibility.Cases.YEAR;
import static vn.thidua.eligibility.RatingLevel.COMPLETED;
import static vn.thidua.eligibility.RatingLevel.EXCELLENT;
import static vn.thidua.eligibility.RatingLevel.GOOD;
import static vn.thidua.eligibility.Reach.MINISTRY_OR_PROVINCE;
import static vn.thidua.eligibility.Reach.NATIONAL;
import static vn.thidua.eligibility.Reach.UNIT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.eligibility.EligibilityLine.Result;
import vn.thidua.eligibility.EligibilityQuestion.CampaignFacts;
import vn.thidua.eligibility.NomineeFacts.MemberRating;
import vn.thidua.eligibility.NomineeFacts.MemberTitle;
import vn.thidua.eligibility.NomineeFacts.Members;
import vn.thidua.eligibility.Requirement.Kind;
import vn.thidua.support.IntegrationTest;

/** For every award whose rule a program can read: a case that meets it, one that just misses it, one with a broken run. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityIT {

    private static final String LDTT = "LAO_DONG_TIEN_TIEN";
    private static final String CSTDCS = "CHIEN_SI_THI_DUA_CO_SO";
    private static final String MINISTRY_TITLE = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
    private static final String PM_PERSON = "BANG_KHEN_THU_TUONG_CA_NHAN";
    private static final String PM_COLLECTIVE = "BANG_KHEN_THU_TUONG_TAP_THE";
    private static final String LABOUR = "HUAN_CHUONG_LAO_DONG_HANG_";
    private static final int[] FIVE_YEARS =
            IntStream.rangeClosed(YEAR - 4, YEAR).toArray();
    private static final CampaignFacts BY_A_UNIT = new CampaignFacts(false, 3, UNIT);
    private static final CampaignFacts BY_THE_PRIME_MINISTER = new CampaignFacts(false, 60, NATIONAL);

    @Autowired
    Eligibility eligibility;

    @Autowired
    AwardRules rules;

    @Autowired
    AwardCatalogue awards;

    private Map<String, AwardRule> law;

    @BeforeAll
    void theLawOfThatDay() {
        law = rules.lawOn(LocalDate.of(YEAR + 1, 1, 15));
    }

    private enum Outcome {
        MET,
        MISSED,
        BROKEN
    }

    private record Case(String award, Outcome outcome, Kind about, Cases cases) {}

    private static Case met(String award, Cases cases) {
        return new Case(award, Outcome.MET, Kind.JUDGEMENT, cases);
    }

    private static Case missed(String award, Kind about, Cases cases) {
        return new Case(award, Outcome.MISSED, about, cases);
    }

    private static Case broken(String award, Kind about, Cases cases) {
        return new Case(award, Outcome.BROKEN, about, cases);
    }

    private static Cases nothing() {
        return Cases.nothing();
    }

    private static Members members(int ofTen, int rated, Integer disciplined, String... titles) {
        return new Members(
                10,
                Stream.of(titles)
                        .map(title -> new MemberTitle(title, title.equals(CSTDCS) ? 1 : ofTen, "12/QĐ"))
                        .toList(),
                List.of(new MemberRating(COMPLETED, rated)),
                disciplined);
    }

    private static Stream<Case> cases() {
        return Stream.of(yearly(), runs(), collectives(), flags(), certificates(), orders())
                .flatMap(each -> each);
    }

    private static Stream<Case> yearly() {
        return Stream.of(
                met(LDTT, nothing().rated(GOOD, YEAR)),
                missed(LDTT, Kind.RATING, nothing().rated(COMPLETED, YEAR)),
                met("CHIEN_SI_TIEN_TIEN", nothing().rated(EXCELLENT, YEAR)),
                missed("CHIEN_SI_TIEN_TIEN", Kind.RATING, nothing().rated(GOOD, YEAR - 1)),
                met(CSTDCS, nothing().titled(LDTT, YEAR).rated(EXCELLENT, YEAR)),
                met(CSTDCS, nothing().titled("CHIEN_SI_TIEN_TIEN", YEAR).initiatives(UNIT, 1)),
                missed(CSTDCS, Kind.TITLE, nothing().titled(LDTT, YEAR - 1).rated(EXCELLENT, YEAR)),
                missed(CSTDCS, Kind.RATING, nothing().titled(LDTT, YEAR).rated(GOOD, YEAR)));
    }

    private static Stream<Case> runs() {
        var three = nothing().titled(CSTDCS, YEAR - 2, YEAR - 1, YEAR);
        var two = nothing().titled(CSTDCS, YEAR - 1, YEAR);
        var gap = nothing().titled(CSTDCS, YEAR - 3, YEAR - 1, YEAR);
        return Stream.concat(
                Stream.of(MINISTRY_TITLE, "CHIEN_SI_THI_DUA_TOAN_QUAN")
                        .flatMap(award -> Stream.of(
                                met(award, three.initiatives(MINISTRY_OR_PROVINCE, 1)),
                                met(award, three.research(MINISTRY_OR_PROVINCE)),
                                missed(award, Kind.TITLE_RUN, two.initiatives(MINISTRY_OR_PROVINCE, 1)),
                                missed(award, Kind.INITIATIVE, three.initiatives(UNIT, 1)),
                                broken(award, Kind.TITLE_RUN, gap.initiatives(MINISTRY_OR_PROVINCE, 1)))),
                Stream.of(
                        met(
                                "CHIEN_SI_THI_DUA_TOAN_QUOC",
                                nothing().titled(MINISTRY_TITLE, YEAR - 1, YEAR).initiatives(NATIONAL, 1)),
                        missed(
                                "CHIEN_SI_THI_DUA_TOAN_QUOC",
                                Kind.TITLE_RUN,
                                nothing().titled(MINISTRY_TITLE, YEAR).initiatives(NATIONAL, 1)),
                        broken(
                                "CHIEN_SI_THI_DUA_TOAN_QUOC",
                                Kind.TITLE_RUN,
                                nothing().titled(MINISTRY_TITLE, YEAR - 2, YEAR).initiatives(NATIONAL, 1))));
    }

    private static Stream<Case> collectives() {
        var good = nothing().rated(GOOD, YEAR);
        var excellent = nothing().rated(EXCELLENT, YEAR);
        return Stream.of(
                met("TAP_THE_LAO_DONG_TIEN_TIEN", good.members(members(7, 10, 0, LDTT))),
                missed("TAP_THE_LAO_DONG_TIEN_TIEN", Kind.MEMBERS_WITH_TITLE, good.members(members(6, 10, 0, LDTT))),
                missed("TAP_THE_LAO_DONG_TIEN_TIEN", Kind.MEMBER_DISCIPLINE, good.members(members(7, 10, 1, LDTT))),
                met("DON_VI_TIEN_TIEN", good),
                missed("DON_VI_TIEN_TIEN", Kind.RATING, nothing().rated(COMPLETED, YEAR)),
                met("TAP_THE_LAO_DONG_XUAT_SAC", excellent.members(members(7, 10, 0, LDTT, CSTDCS))),
                missed(
                        "TAP_THE_LAO_DONG_XUAT_SAC",
                        Kind.MEMBERS_RATED,
                        excellent.members(members(7, 9, 0, LDTT, CSTDCS))),
                missed("TAP_THE_LAO_DONG_XUAT_SAC", Kind.MEMBER_TITLE, excellent.members(members(7, 10, 0, LDTT))),
                met("DON_VI_QUYET_THANG", excellent),
                missed("DON_VI_QUYET_THANG", Kind.RATING, good));
    }

    private static Stream<Case> flags() {
        var first = nothing().ranked(1, 1);
        var second = nothing().ranked(2, 2);
        return Stream.of(
                        clusterFlag("CO_THI_DUA_BO_BAN_NGANH_TINH"),
                        clusterFlag("CO_THI_DUA_BO_QUOC_PHONG"),
                        clusterFlag("CO_THI_DUA_QUAN_KHU_VA_TUONG_DUONG"),
                        clusterFlag("CO_THI_DUA_CUA_CHINH_PHU"),
                        clusterFlag("CO_THI_DUA_CUA_CHINH_PHU_CUM_KHOI_TRUNG_UONG"),
                        Stream.of("CO_THI_DUA_BO_BAN_NGANH_TINH_CHUYEN_DE", "XA_PHUONG_DAC_KHU_TIEU_BIEU")
                                .flatMap(award -> Stream.of(
                                        met(award, first),
                                        missed(award, Kind.CAMPAIGN_RANK, second),
                                        missed(award, Kind.CAMPAIGN_LEVEL, first.in(BY_A_UNIT)))),
                        Stream.of(
                                met("CO_THI_DUA_CUA_CHINH_PHU_CHUYEN_DE", first.in(BY_THE_PRIME_MINISTER)),
                                missed("CO_THI_DUA_CUA_CHINH_PHU_CHUYEN_DE", Kind.CAMPAIGN_LEVEL, first)))
                .flatMap(each -> each);
    }

    private static Stream<Case> clusterFlag(String award) {
        return Stream.of(
                met(award, nothing().ranked(1, null)),
                missed(award, Kind.CLUSTER_RANK, nothing().ranked(2, null)));
    }

    private static Stream<Case> certificates() {
        var small = nothing().in(BY_A_UNIT);
        return Stream.of(
                met("GIAY_KHEN_CA_NHAN", small.rated(GOOD, YEAR - 1)),
                missed("GIAY_KHEN_CA_NHAN", Kind.RATING, small.rated(COMPLETED, YEAR)),
                met("GIAY_KHEN_TAP_THE", small.rated(GOOD, YEAR)),
                missed("GIAY_KHEN_TAP_THE", Kind.RATING, small.rated(GOOD, YEAR - 2)),
                met("GIAY_KHEN_HO_GIA_DINH", small),
                met("TRAO_THUONG_THI_DUA_CAO_DIEM", small),
                met("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", nothing()),
                met("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", small.titled(CSTDCS, YEAR - 1, YEAR)),
                missed("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", Kind.CAMPAIGN_LEVEL, small),
                broken("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", Kind.TITLE_RUN, small.titled(CSTDCS, YEAR - 2, YEAR)),
                met("BANG_KHEN_BO_TRUONG_BO_QUOC_PHONG_CA_NHAN", nothing()),
                missed("BANG_KHEN_BO_TRUONG_BO_QUOC_PHONG_CA_NHAN", Kind.CAMPAIGN_LEVEL, small),
                broken(
                        "BANG_KHEN_BO_TRUONG_BO_QUOC_PHONG_CA_NHAN",
                        Kind.TITLE_RUN,
                        small.titled(CSTDCS, YEAR - 2, YEAR)),
                met("BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE", small.rated(EXCELLENT, YEAR - 1, YEAR)),
                missed("BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE", Kind.RATING_RUN, small.rated(EXCELLENT, YEAR)),
                broken("BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE", Kind.RATING_RUN, small.rated(EXCELLENT, YEAR - 2, YEAR)),
                met(
                        PM_PERSON,
                        nothing()
                                .titled("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", YEAR - 5)
                                .rated(GOOD, FIVE_YEARS)
                                .titled(CSTDCS, YEAR - 4, YEAR - 2, YEAR)),
                missed(
                        PM_PERSON,
                        Kind.RATING_RUN,
                        nothing()
                                .titled("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", YEAR - 4)
                                .rated(GOOD, FIVE_YEARS)
                                .titled(CSTDCS, YEAR - 3, YEAR - 2, YEAR)),
                broken(
                        PM_PERSON,
                        Kind.RATING_RUN,
                        nothing()
                                .titled("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", YEAR - 6)
                                .rated(GOOD, YEAR - 5, YEAR - 4, YEAR - 2, YEAR - 1, YEAR)),
                met(PM_COLLECTIVE, nothing().titled("BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE", YEAR - 5)),
                missed(PM_COLLECTIVE, Kind.AWARD, nothing()));
    }

    private static Stream<Case> orders() {
        var third = nothing().titled(PM_PERSON, YEAR - 5);
        return Stream.concat(
                Stream.of(
                        met(
                                LABOUR + "BA_CA_NHAN",
                                third.rated(GOOD, YEAR - 4, YEAR - 3, YEAR - 2, YEAR - 1)
                                        .rated(EXCELLENT, YEAR)
                                        .titled(CSTDCS, YEAR - 4, YEAR - 2, YEAR)),
                        missed(LABOUR + "BA_CA_NHAN", Kind.RATING_RUN, third.rated(GOOD, FIVE_YEARS)),
                        broken(
                                LABOUR + "BA_CA_NHAN",
                                Kind.RATING_RUN,
                                third.rated(GOOD, YEAR - 4, YEAR - 3, YEAR - 1, YEAR))),
                Stream.of(
                                List.of("BA_TAP_THE", PM_COLLECTIVE),
                                List.of("NHI_CA_NHAN", LABOUR + "BA_CA_NHAN"),
                                List.of("NHI_TAP_THE", LABOUR + "BA_TAP_THE"),
                                List.of("NHAT_CA_NHAN", LABOUR + "NHI_CA_NHAN"),
                                List.of("NHAT_TAP_THE", LABOUR + "NHI_TAP_THE"))
                        .flatMap(order -> Stream.of(
                                met(LABOUR + order.get(0), nothing().titled(order.get(1), YEAR - 5)),
                                missed(LABOUR + order.get(0), Kind.AWARD, nothing()))));
    }

    @TestFactory
    Stream<DynamicTest> judges() {
        return cases().map(one -> DynamicTest.dynamicTest(one.award() + " " + one.outcome() + " " + one.about(), () -> {
            var rule = law.get(one.award());
            var words = eligibility.judgements(rule.prerequisites()).toArray(String[]::new);
            var cases = one.outcome() == Outcome.MET ? one.cases().confirmed(words) : one.cases();
            var question = cases.about(awards.get(one.award()), rule);
            var answer = eligibility.check(question);
            if (one.outcome() == Outcome.MET) {
                var all = confirmedToo(question, answer);
                assertThat(all.conditions()).extracting(EligibilityLine::result).containsOnly(Result.MET);
            } else {
                assertThat(flat(answer.conditions()).toList())
                        .filteredOn(line -> line.rule().equals(one.about().name()))
                        .anySatisfy(line -> {
                            assertThat(line.result()).isEqualTo(Result.NOT_MET);
                            assertThat(line.legalSource()).isNotBlank();
                            if (one.outcome() == Outcome.BROKEN) {
                                assertThat(line.messageKey()).endsWith(".broken");
                            }
                        });
            }
        }));
    }

    /** The standard of another award leaves more to confirm than the rule itself names. */
    private EligibilityAnswer confirmedToo(EligibilityQuestion question, EligibilityAnswer answer) {
        var facts = question.facts();
        return eligibility.check(new EligibilityQuestion(
                question.award(),
                question.rule(),
                question.unit(),
                question.from(),
                question.to(),
                question.today(),
                question.received(),
                new NomineeFacts(
                        facts.ratings(),
                        facts.titles(),
                        facts.initiatives(),
                        facts.research(),
                        facts.combatMerits(),
                        facts.members(),
                        facts.clusterRank(),
                        facts.campaignRank(),
                        facts.openHolds(),
                        facts.disciplinedUntil(),
                        facts.ballot(),
                        facts.reportedOn(),
                        Set.copyOf(answer.judgements())),
                question.campaign(),
                question.surroundings()));
    }

    @Test
    void everyReadableRuleHasItsCases() {
        var covered = cases().collect(Collectors.groupingBy(
                Case::award,
                Collectors.mapping(Case::outcome, Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)))));
        law.forEach((award, rule) -> {
            var kinds = EnumSet.copyOf(eligibility.kinds(rule.prerequisites()));
            kinds.remove(Kind.JUDGEMENT);
            if (kinds.isEmpty()) {
                return;
            }
            assertThat(covered).as(award + " " + kinds).containsKey(award);
            assertThat(covered.get(award)).as(award).contains(Outcome.MET);
            if (canBeMissed(rule)) {
                assertThat(covered.get(award)).as(award).contains(Outcome.MISSED);
            }
            if (kinds.contains(Kind.TITLE_RUN) || kinds.contains(Kind.RATING_RUN)) {
                assertThat(covered.get(award)).as(award).contains(Outcome.BROKEN);
            }
        });
        assertThat(law).hasSizeGreaterThan(80);
    }

    /** All but a certificate for whoever is chosen in any campaign. */
    private boolean canBeMissed(AwardRule rule) {
        return Conditions.requirements(Prerequisites.lenient(rule.prerequisites()), award -> law.get(award)
                        .prerequisites())
                .filter(requirement -> requirement.kind() != Kind.JUDGEMENT)
                .anyMatch(requirement -> requirement.kind() != Kind.CAMPAIGN_LEVEL || requirement.reach() != UNIT);
    }

    /** Whoever is refused reads the article of the condition: nothing about money, votes or whose power it is. */
    @Test
    void conditionsNameTheirOwnArticles() {
        law.forEach((award, rule) -> {
            var kinds = EnumSet.copyOf(eligibility.kinds(rule.prerequisites()));
            kinds.remove(Kind.JUDGEMENT);
            if (!kinds.isEmpty() && !award.equals("TRAO_THUONG_THI_DUA_CAO_DIEM")) {
                assertThat(rule.conditions().legalSource())
                        .as(award)
                        .contains("Luật 06/2022/QH15")
                        .doesNotContain("Đ80", "Đ33.5", "Đ45", "Đ49", "Đ5")
                        .doesNotContain("NĐ 98", "NĐ 129", "QĐ 86");
            }
        });
    }

    private static Stream<EligibilityLine> flat(List<EligibilityLine> lines) {
        return lines.stream().flatMap(line -> Stream.concat(Stream.of(line), flat(line.parts())));
    }
}
