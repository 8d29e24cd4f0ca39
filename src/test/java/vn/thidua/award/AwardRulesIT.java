package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The shipped rules by dates, and what an administrator adds to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardRulesIT extends OrganizationTest {

    private static final String GOOD_DEED = "NGUOI_TOT_VIEC_TOT";

    @Autowired
    AwardCatalogue catalogue;

    @Autowired
    AwardRules rules;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("RUL")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "")
                .unit("COMMAND", "Bộ Tư lệnh", "BOARD", "COMMAND", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "MINISTRY", "AGENCY", "")
                .create();
    }

    @Test
    void everyAwardHasARuleFromTheFirstDayOn() {
        for (var day : List.of("2024-01-01", "2025-06-30", "2025-07-01", "2026-10-01", "2027-03-01", "2030-01-01")) {
            assertThat(rules.lawOn(LocalDate.parse(day)).keySet())
                    .as(day)
                    .hasSize(91)
                    .containsExactlyInAnyOrderElementsOf(
                            catalogue.known().stream().map(Award::code).toList());
        }
        assertThat(rules.lawOn(LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
        # the table of thresholds before and after Decree 152/2025
        ANH_HUNG_LAO_DONG_CA_NHAN,              2025-06-30, 0.9, false, 0.6666666666
        ANH_HUNG_LAO_DONG_CA_NHAN,              2025-07-01, 0.9, false, 0.8
        TINH_ANH_HUNG_THANH_PHO_ANH_HUNG,       2025-06-30, 0.5, true,  0.6666666666
        TINH_ANH_HUNG_THANH_PHO_ANH_HUNG,       2025-07-01, 0.9, false, 0.8
        CHIEN_SI_THI_DUA_TOAN_QUOC,             2025-06-30, 0.9, false, 0.6666666666
        CHIEN_SI_THI_DUA_TOAN_QUOC,             2025-07-01, 0.9, false, 0.6666666666
        CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH,     2025-06-30, 0.9, false, 0.6666666666
        CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH,     2025-07-01, 0.9, false, 0.6666666666
        CHIEN_SI_THI_DUA_CO_SO,                 2025-06-30, 0.8, false, 0.6666666666
        CHIEN_SI_THI_DUA_CO_SO,                 2025-07-01, 0.8, false, 0.6666666666
        CO_THI_DUA_BO_BAN_NGANH_TINH,           2025-07-01, 0.8, false, 0.6666666666
        CO_THI_DUA_CUA_CHINH_PHU,               2025-06-30, 0.8, false, 0.6666666666
        CO_THI_DUA_CUA_CHINH_PHU,               2025-07-01, 0.8, false, 0.6666666666
        GIAY_KHEN_CA_NHAN,                      2025-07-01, 0.5, true,  0.6666666666
        """)
    void votesAsTheLawSaidOnThatDay(
            String award, LocalDate day, BigDecimal threshold, boolean exclusive, BigDecimal quorum) {
        var vote = rules.lawOn(day).get(award).vote();

        assertThat(vote.threshold()).isEqualByComparingTo(threshold);
        assertThat(vote.thresholdExclusive()).isEqualTo(exclusive);
        assertThat(vote.votes()).isEqualTo(!exclusive);
        assertThat(vote.quorum()).isEqualByComparingTo(quorum);
        assertThat(vote.legalSource()).contains("NĐ ");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
        LAO_DONG_TIEN_TIEN,               2026-11-22, 0.3,
        GIAY_KHEN_TAP_THE,                2026-11-22, 0.6,
        HUAN_CHUONG_HUU_NGHI,             2026-11-22, 0,
        KY_NIEM_CHUONG_BO_BAN_NGANH_TINH, 2026-11-22, ,   0.6
        NGUOI_TOT_VIEC_TOT,               2026-11-22, ,
        # the money of the decree before could not be read
        LAO_DONG_TIEN_TIEN,               2025-06-30, ,
        """)
    void knowsTheMultiplesThatCouldBeRead(
            String award, LocalDate day, @Nullable BigDecimal multiple, @Nullable BigDecimal ceiling) {
        var rule = rules.lawOn(day).get(award);

        assertThat(rule.bonusMultiple()).usingComparator(AwardRulesIT::compare).isEqualTo(multiple);
        assertThat(rule.bonusCeiling()).usingComparator(AwardRulesIT::compare).isEqualTo(ceiling);
    }

    @Test
    void saysSinceWhenTheCriteriaAreNoLongerUpToDate() {
        assertThat(rule("LAO_DONG_TIEN_TIEN", "on=2026-09-30").path("lapsed").asBoolean())
                .isFalse();
        var today = rule("LAO_DONG_TIEN_TIEN", "on=2026-10-01");
        assertThat(today.path("lapsed").asBoolean()).isTrue();
        assertThat(today.path("validTo").asString()).isEqualTo("2026-09-30");
        assertThat(today.path("prerequisites").asString()).contains("RATING(self,>=GOOD");
    }

    @Test
    void anAdministratorAddsAVersionForAMinistryAndSeesWhatItChanges() {
        var body = Map.of(
                "unit", units.code("BOARD"),
                "validFrom", "2026-02-01",
                "validTo", "2026-02-28",
                "vote", "SHARE",
                "threshold", 0.75,
                "quorum", 0.6667,
                "bonusMultiple", 0.5,
                "legalSource", "QĐ 01/2026/QĐ-BQL Đ3",
                "status", "VERIFIED");
        var admin = units.api("admin");

        var preview = admin.post("/award-catalogue/" + GOOD_DEED + "/versions?preview=true", body)
                .ok()
                .path("changes");
        assertThat(preview.findValuesAsString("field"))
                .containsExactly("VOTES", "THRESHOLD", "QUORUM", "BONUS_MULTIPLE");
        assertThat(preview.get(0).path("before").asBoolean()).isFalse();
        assertThat(preview.get(1).path("before").path("share").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(preview.get(1).path("after").path("share").decimalValue()).isEqualByComparingTo("0.75");
        assertThat(preview.get(2).path("changed").asBoolean()).isFalse();
        assertThat(preview.get(3).path("before").isNull()).isTrue();
        assertThat(versions()).isEqualTo(3);

        var added = admin.post("/award-catalogue/" + GOOD_DEED + "/versions", body);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("layer").asString()).isEqualTo("MINISTRY_OR_PROVINCE");

        assertThat(threshold("COMMAND", "2026-01-31")).isEqualByComparingTo("0.5");
        assertThat(threshold("COMMAND", "2026-02-01")).isEqualByComparingTo("0.75");
        assertThat(threshold("BOARD", "2026-02-28")).isEqualByComparingTo("0.75");
        assertThat(threshold("COMMAND", "2026-03-01")).isEqualByComparingTo("0.5");
        assertThat(threshold("ELSEWHERE", "2026-02-01")).isEqualByComparingTo("0.5");
        assertThat(rule(GOOD_DEED, "on=2026-02-01").path("vote").path("votes").asBoolean())
                .isFalse();

        var again = admin.post("/award-catalogue/" + GOOD_DEED + "/versions", body);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().path("reasons").findValuesAsString("code")).containsExactly("award.refusal.sameDay");
        assertThat(jdbc.sql("select count(*) from thidua.audit_entry where case_type = 'award' and case_id = :code")
                        .param("code", GOOD_DEED)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var refused = units.api("admin").post("/award-catalogue/GIAY_KHEN_CA_NHAN/versions", """
                {"unit":"NOWHERE","validFrom":"soon","validTo":"2026-01-01","vote":"SHARE","threshold":1.2,"quorum":0,
                 "bonusMultiple":-1,"decidingAuthorities":["a b"],"status":"CERTAIN","legalSource":" "}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "unit",
                        "validFrom",
                        "threshold",
                        "quorum",
                        "bonusMultiple",
                        "decidingAuthorities",
                        "status",
                        "legalSource");
        assertThat(units.api("admin")
                        .post(
                                "/award-catalogue/GIAY_KHEN_CA_NHAN/versions",
                                Map.of("validFrom", "2027-01-01", "legalSource", "Luật", "status", "VERIFIED"))
                        .json()
                        .path("errors")
                        .findValuesAsString("field"))
                .containsExactly("legalSource");
    }

    @Test
    void aMultipleStaysBelowTheCeilingOfTheLaw() {
        var refused = units.api("admin")
                .post(
                        "/award-catalogue/KY_NIEM_CHUONG_BO_BAN_NGANH_TINH/versions?preview=true",
                        Map.of(
                                "unit", units.code("BOARD"),
                                "validFrom", "2026-02-01",
                                "bonusMultiple", 0.7,
                                "legalSource", "QĐ 02/2026/QĐ-BQL",
                                "status", "VERIFIED"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("reasons").get(0).path("legalSource").asString())
                .contains("Đ54.1");
    }

    @Test
    void isTheBusinessOfAdministratorsAlone() {
        var body = Map.of("validFrom", "2026-02-01", "quota", "1", "legalSource", "QĐ", "status", "VERIFIED");
        for (var other : List.of(units.clerk("BOARD"), units.approver("BOARD"), units.manager("BOARD"))) {
            assertThat(other.post("/award-catalogue/GIAY_KHEN_CA_NHAN/versions", body)
                            .status())
                    .isEqualTo(403);
            assertThat(other.post("/base-salaries", Map.of("validFrom", "2030-01-01", "amount", 1))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(units.api("admin")
                        .post("/award-catalogue/NOTHING/versions", body)
                        .status())
                .isEqualTo(404);
        assertThat(units.clerk("BOARD").get("/award-catalogue/NOTHING/rule").status())
                .isEqualTo(404);
    }

    @Test
    void aBaseSalaryIsAddedOnce() {
        var body = Map.of(
                "validFrom", "2031-07-01", "amount", 3_000_000, "legalSource", "NĐ 1/2031/NĐ-CP", "status", "VERIFIED");
        assertThat(units.api("admin").post("/base-salaries", body).status()).isEqualTo(201);
        assertThat(units.api("admin").post("/base-salaries", body).status()).isEqualTo(422);
        assertThat(units.clerk("BOARD").get("/base-salaries").ok().path("items").findValuesAsString("validFrom"))
                .containsExactly("2031-07-01", "2026-07-01", "2024-07-01");
    }

    private int versions() {
        return units.clerk("BOARD")
                .get("/award-catalogue/" + GOOD_DEED + "/versions")
                .ok()
                .path("items")
                .size();
    }

    private BigDecimal threshold(String unit, String day) {
        return rule(GOOD_DEED, "unit=" + units.code(unit) + "&on=" + day)
                .path("vote")
                .path("threshold")
                .decimalValue();
    }

    private JsonNode rule(String award, String query) {
        return units.clerk("BOARD")
                .get("/award-catalogue/" + award + "/rule?" + query)
                .ok();
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == other ? 0 : 1) : one.compareTo(other);
    }
}
