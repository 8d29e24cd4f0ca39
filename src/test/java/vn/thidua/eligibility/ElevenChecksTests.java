package vn.thidua.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.eligibility.Cases.YEAR;
import static vn.thidua.eligibility.Cases.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.award.Award;
import vn.thidua.award.AwardKind;
import vn.thidua.award.AwardRule;
import vn.thidua.award.RecipientKind;
import vn.thidua.eligibility.EligibilityLine.Result;
import vn.thidua.eligibility.EligibilityQuestion.CampaignFacts;
import vn.thidua.eligibility.EligibilityQuestion.Surroundings;
import vn.thidua.eligibility.NomineeFacts.Ballot;
import vn.thidua.support.DecisionTable;

/** The eleven checks of procedure §12: for each a case that is stopped, and its twin that is not. */
class ElevenChecksTests {

    private static final Map<String, DecisionTable> TABLES =
            DecisionTable.all().stream().collect(java.util.stream.Collectors.toMap(DecisionTable::id, table -> table));

    private static final Award CERTIFICATE = Cases.award(
            "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN",
            AwardKind.COMMENDATION_FORM,
            RecipientKind.INDIVIDUAL,
            "PROVINCE_CHAIR");
    private static final Award TITLE =
            Cases.award("CHIEN_SI_THI_DUA_CO_SO", AwardKind.EMULATION_TITLE, RecipientKind.INDIVIDUAL, "COMMUNE_CHAIR");
    private static final Award MINISTRY_TITLE = Cases.award(
            "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH",
            AwardKind.EMULATION_TITLE,
            RecipientKind.INDIVIDUAL,
            "PROVINCE_CHAIR");
    private static final Award COLLECTIVE = Cases.award(
            "TAP_THE_LAO_DONG_TIEN_TIEN", AwardKind.EMULATION_TITLE, RecipientKind.COLLECTIVE, "COMMUNE_CHAIR");
    private static final Award FLAG = Cases.award(
            "CO_THI_DUA_BO_BAN_NGANH_TINH_CHUYEN_DE",
            AwardKind.EMULATION_TITLE,
            RecipientKind.COLLECTIVE,
            "PROVINCE_CHAIR");
    private static final Award GOVERNMENT_FLAG = Cases.award(
            "CO_THI_DUA_CUA_CHINH_PHU", AwardKind.EMULATION_TITLE, RecipientKind.COLLECTIVE, "PRIME_MINISTER");
    private static final String LEADER = "CLUSTER_RANK(=1,year=Y)";
    private static final String CAMPAIGN_LEADER =
            "CAMPAIGN_RANK(=1,campaign launched by ministry/province,min_duration_years=3,at=FINAL_REVIEW)";
    private static final String A_FIFTH = "<=0.20 of (collectives leading clusters)";

    /** One check, its award and rule, who is stopped and the twin who is not. */
    private static Arguments twins(int check, Award award, String rule, Cases stopped, Cases passes) {
        return Arguments.of(check, award, Cases.rule(award, rule, "NONE_NATIONAL", "0.80", false), stopped, passes);
    }

    private static Arguments twins(int check, Award award, AwardRule rule, Cases stopped, Cases passes) {
        return Arguments.of(check, award, rule, stopped, passes);
    }

    private static Surroundings around(List<String> awarded, List<String> inForms, List<String> inTitles) {
        return new Surroundings(false, false, awarded, inForms, inTitles, 1, null, null);
    }

    private static Surroundings merit(boolean merit) {
        return new Surroundings(merit, true, List.of(), List.of(), List.of(), 1, null, null);
    }

    private static Surroundings candidates(int candidates, int leaders) {
        return new Surroundings(false, false, List.of(), List.of(), List.of(), candidates, leaders, null);
    }

    private static Surroundings ended(LocalDate on) {
        return new Surroundings(false, false, List.of(), List.of(), List.of(), 1, null, on);
    }

    private static CampaignFacts lasting(int months) {
        return new CampaignFacts(false, months, Reach.MINISTRY_OR_PROVINCE);
    }

    private static NomineeFacts.Members members(int titled, String decision) {
        return new NomineeFacts.Members(
                10, List.of(new NomineeFacts.MemberTitle("LAO_DONG_TIEN_TIEN", titled, decision)), List.of(), 0);
    }

    private static Stream<Arguments> checks() {
        var share = "PCT_MEMBERS_WITH_TITLE(LAO_DONG_TIEN_TIEN,>=0.70)";
        var run = "TITLE(CHIEN_SI_THI_DUA_CO_SO,count=3,consecutive)";
        var government = Cases.rule(GOVERNMENT_FLAG, LEADER, A_FIFTH, "0.80", false);
        return Stream.of(
                twins(
                        1,
                        CERTIFICATE,
                        "",
                        nothing().around(around(List.of("12/QĐ-PKT"), List.of(), List.of())),
                        nothing()),
                twins(
                        2,
                        CERTIFICATE,
                        "",
                        nothing().around(around(List.of(), List.of("Máy lọc bụi"), List.of())),
                        nothing()),
                twins(
                        2,
                        CERTIFICATE,
                        "",
                        nothing().around(around(List.of(), List.of(), List.of("Máy lọc bụi"))),
                        nothing()),
                twins(
                        3,
                        CERTIFICATE,
                        "",
                        nothing().otherMerit("05/QĐ-UBND").around(merit(true)),
                        nothing().otherMerit("05/QĐ-UBND").around(merit(false))),
                twins(4, TITLE, "", nothing().hindered(List.of("Đang xác minh đơn tố cáo"), null), nothing()),
                twins(
                        4,
                        TITLE,
                        "",
                        nothing().hindered(List.of(), LocalDate.of(YEAR, 3, 31)),
                        nothing().hindered(List.of(), LocalDate.of(YEAR - 1, 12, 31))),
                twins(
                        5,
                        MINISTRY_TITLE,
                        run,
                        nothing().titled("CHIEN_SI_THI_DUA_CO_SO", YEAR - 3, YEAR - 1, YEAR),
                        nothing().titled("CHIEN_SI_THI_DUA_CO_SO", YEAR - 2, YEAR - 1, YEAR)),
                twins(
                        6,
                        COLLECTIVE,
                        share,
                        nothing().members(members(6, "12/QĐ")),
                        nothing().members(members(7, "12/QĐ"))),
                twins(
                        6,
                        COLLECTIVE,
                        share,
                        nothing().members(members(7, null)),
                        nothing().members(members(7, "12/QĐ"))),
                twins(
                        7,
                        FLAG,
                        CAMPAIGN_LEADER,
                        nothing().in(lasting(3)),
                        nothing().in(lasting(36))),
                twins(
                        7,
                        GOVERNMENT_FLAG,
                        Cases.rule(
                                GOVERNMENT_FLAG,
                                "CAMPAIGN_RANK(=1,campaign launched by PRIME_MINISTER)",
                                "",
                                "0.80",
                                false),
                        nothing().in(new CampaignFacts(false, 59, Reach.NATIONAL)),
                        nothing().in(new CampaignFacts(false, 60, Reach.NATIONAL))),
                twins(
                        7,
                        GOVERNMENT_FLAG,
                        Cases.rule(
                                GOVERNMENT_FLAG,
                                "CAMPAIGN_RANK(=1,campaign launched by PRIME_MINISTER)",
                                "",
                                "0.80",
                                false),
                        nothing().in(lasting(60)),
                        nothing().in(new CampaignFacts(false, 60, Reach.NATIONAL))),
                twins(7, FLAG, LEADER, nothing().in(lasting(3)), nothing()),
                twins(
                        8,
                        GOVERNMENT_FLAG,
                        government,
                        nothing().around(candidates(3, 14)),
                        nothing().around(candidates(3, 15))),
                twins(
                        9,
                        TITLE,
                        "",
                        nothing().voted(new Ballot(11, 8, 0)),
                        nothing().voted(new Ballot(11, 9, 0))),
                twins(
                        10,
                        GOVERNMENT_FLAG,
                        government,
                        nothing().reported(LocalDate.of(YEAR, 7, 14)).around(candidates(1, 15)),
                        nothing().reported(LocalDate.of(YEAR, 7, 15)).around(candidates(1, 15))),
                twins(11, COLLECTIVE, "", nothing().around(ended(LocalDate.of(YEAR, 6, 30))), nothing()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void stopsOneAndNotItsTwin(int check, Award award, AwardRule rule, Cases stopped, Cases passes) {
        var against = line(check, stopped.about(award, rule));
        assertThat(against.result()).isEqualTo(Result.NOT_MET);
        assertThat(against.blocks()).isTrue();
        assertThat(against.legalSource()).isNotBlank();
        assertThat(line(check, passes.about(award, rule)).result()).isEqualTo(Result.MET);
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                twins(2, TITLE, "", nothing().around(around(List.of(), List.of(), List.of("Máy lọc bụi"))), nothing()),
                twins(
                        9,
                        TITLE,
                        "",
                        nothing().voted(new Ballot(11, 9, 2)),
                        nothing().voted(new Ballot(11, 9, 0))),
                twins(11, TITLE, "", nothing().around(ended(LocalDate.of(YEAR, 6, 30))), nothing()));
    }

    /** What the law disputes, or asks only to be shown, is said and does not stop anybody. */
    @ParameterizedTest
    @MethodSource("warnings")
    void warnsOfOneAndNotOfItsTwin(int check, Award award, AwardRule rule, Cases warned, Cases passes) {
        var against = line(check, warned.about(award, rule));
        assertThat(against.result()).isEqualTo(Result.NOT_MET);
        assertThat(against.blocks()).isFalse();
        assertThat(line(check, passes.about(award, rule)).result()).isEqualTo(Result.MET);
    }

    private static EligibilityLine line(int check, EligibilityQuestion question) {
        var answer = new LineByLine(
                        (decision, facts) -> TABLES.get(decision).evaluate(facts), Standards.NONE, new PlainNames())
                .check(question);
        return answer.checks().stream()
                .filter(line -> line.rule().equals("CHECK_" + check))
                .findFirst()
                .orElseThrow();
    }

    private static final class PlainNames implements Measures.Names {

        @Override
        public String award(String code) {
            return code;
        }

        @Override
        public String words(String judgement) {
            return judgement;
        }

        @Override
        public String ranked(NomineeFacts.ClusterResults results, Integer place) {
            return results.cluster() + " " + results.year() + ": " + place;
        }
    }
}
