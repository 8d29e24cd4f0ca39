package vn.thidua.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.award.VoteRule;
import vn.thidua.calendar.Terms;
import vn.thidua.consultation.ClearanceBody;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.council.CouncilMeetings;
import vn.thidua.council.MeetingPlace;
import vn.thidua.nomination.LegalGrounds;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** What the law or practice fills is data by dates: an administrator changes it, everybody reads it, and the past stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTablesIT extends OrganizationTest {

    private static final List<String> TABLES = List.of(
            "ad-hoc-procedures",
            "ceremony-ranks",
            "clearance-bodies",
            "cluster-rules",
            "council-meetings",
            "paper-grounds",
            "posthumous-awards",
            "public-notices",
            "public-pages",
            "refusal-grounds",
            "report-forms",
            "report-levels",
            "revocation-grounds",
            "role-model-fields",
            "rule-words",
            "step-terms",
            "terms",
            "unit-places");

    @Autowired
    WebApplicationContext context;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Terms terms;

    @Autowired
    CouncilMeetings councils;

    @Autowired
    ClearanceQueries clearances;

    @Autowired
    LegalGrounds grounds;

    private TestOrganization units;
    private ApiClient admin;
    private MockMvc mvc;

    @BeforeAll
    void organization() {
        units = organization("RFT")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "")
                .create();
        admin = units.api("admin");
        // the only one that is empty until somebody says where a unit is
        admin.post(
                        "/admin/tables/unit-places",
                        version(Map.of("unit", units.code("BOARD"), "place", "Hà Nội"), calendar.today(), false))
                .ok();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void areReadByEverybodyAndChangedByAdministrators() {
        var clerk = units.clerk("BOARD");
        assertThat(clerk.get("/admin/tables").ok().at("/items"))
                .extracting(table -> table.at("/code").asString())
                .containsExactlyElementsOf(TABLES);
        for (String table : TABLES) {
            var rows = clerk.get("/admin/tables/" + table).ok().at("/items");
            assertThat(rows).as(table).isNotEmpty().allSatisfy(row -> {
                assertThat(row.at("/legalSource").asString()).isNotBlank();
                assertThat(row.at("/status").asString()).isNotBlank();
                assertThat(row.at("/validFrom").asString()).isNotBlank();
            });
            assertThat(rows)
                    .as(table)
                    .anyMatch(row -> row.at("/state").asString().equals("NOW"));
            assertThat(clerk.post("/admin/tables/" + table, Map.of()).status()).isEqualTo(403);
            assertThat(ApiClient.stranger(port).get("/admin/tables/" + table).status())
                    .isEqualTo(401);
        }
        assertThat(admin.get("/admin/tables/none").status()).isEqualTo(404);
        assertThat(admin.post("/admin/tables/none", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void areShownAsPagesWithTheFormForAdministratorsOnly() throws Exception {
        for (String table : TABLES) {
            mvc.perform(get("/admin/tables/" + table).with(user("admin")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"legalSource\"")));
            mvc.perform(get("/admin/tables/" + table).with(user(units.username("clerk", "BOARD"))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("name=\"legalSource\""))));
        }
        mvc.perform(get("/admin").with(user("admin")))
                .andExpect(content().string(containsString("/admin/tables/council-meetings")));
    }

    @Test
    void sayWhatTheLawSaidOnThatDay() {
        assertThat(terms.days("returnNotEligible", LocalDate.of(2025, 6, 30))).hasValue(5);
        assertThat(terms.days("returnNotEligible", LocalDate.of(2025, 7, 1))).hasValue(10);
        assertThat(terms.days("consultationAnswer", LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void changeFromADayOnAndKeepWhatWasBefore() {
        var today = calendar.today();

        var answer = admin.post(
                "/admin/tables/terms",
                version(Map.of("code", "decisionCopySent", "workingDays", 7), today.plusDays(30), false));

        assertThat(answer.ok().toString()).contains("\"state\":\"FUTURE\"");
        assertThat(terms.days("decisionCopySent", today)).hasValue(10);
        assertThat(terms.days("decisionCopySent", today.plusDays(30))).hasValue(7);
    }

    @Test
    void sayEverythingThatIsWrongAtItsField() {
        var answer = admin.post(
                "/admin/tables/step-terms",
                Map.of(
                        "values",
                        Map.of("step", "pledge-signing.userTask_none", "workingDays", 0, "colour", "red"),
                        "validFrom",
                        calendar.today().minusDays(1).toString(),
                        "withdrawn",
                        true,
                        "legalSource",
                        " ",
                        "status",
                        "SURE"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors"))
                .extracting(error -> error.at("/field").asString())
                .containsExactlyInAnyOrder(
                        "values.step",
                        "values.workingDays",
                        "values.colour",
                        "validFrom",
                        "withdrawn",
                        "legalSource",
                        "status");
    }

    @Test
    void giveAUnitItsOwnRuleForNominationsReceivedFromThatDayOn() {
        var unit = units.code("BOARD");
        var today = calendar.today();
        var tomorrow = today.plusDays(1);
        var place = new MeetingPlace(unit, true, true);
        var none = new VoteRule(false, BigDecimal.ZERO, true, BigDecimal.ZERO, false, "Thử nghiệm");

        admin.post(
                        "/admin/tables/council-meetings",
                        version(
                                Map.of("award", "LAO_DONG_TIEN_TIEN", "unit", unit, "scope", "EVERYWHERE"),
                                tomorrow,
                                false))
                .ok();

        assertThat(councils.mustVote("LAO_DONG_TIEN_TIEN", none, place, today)).isFalse();
        assertThat(councils.mustVote("LAO_DONG_TIEN_TIEN", none, place, tomorrow))
                .isTrue();
        assertThat(admin.post(
                                "/admin/tables/council-meetings",
                                version(Map.of("unit", "RFT_NOWHERE", "scope", "NEVER"), tomorrow, false))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("values.unit");
    }

    @Test
    void addARowAndTakeItAwayAgain() {
        var body = Map.<String, Object>of(
                "code",
                "RFT_CUSTOMS",
                "nameVi",
                "Hải quan",
                "nameEn",
                "Customs",
                "dueMonth",
                2,
                "dueDay",
                30,
                "position",
                99);
        var today = calendar.today();
        assertThat(admin.post("/admin/tables/clearance-bodies", version(body, today, true))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("withdrawn");

        admin.post("/admin/tables/clearance-bodies", version(body, today, false))
                .ok();
        assertThat(clearances.bodies()).extracting(ClearanceBody::code).contains("RFT_CUSTOMS");

        admin.post("/admin/tables/clearance-bodies", version(body, today, true)).ok();
        assertThat(clearances.bodies()).extracting(ClearanceBody::code).doesNotContain("RFT_CUSTOMS");
        assertThat(jdbc.sql("select action from thidua.audit_entry where case_type = 'reference'"
                                + " and details::text like '%RFT_CUSTOMS%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("versionAdded", "rowWithdrawn");
    }

    @Test
    void offerANewArticleToWhoRefuses() {
        var article = "Luật 06/2026/QH15 Đ99 (thử nghiệm)";
        var values = Map.<String, Object>of("citation", article, "meaning", "chưa đủ điều kiện", "position", 9_000);
        admin.post("/admin/tables/refusal-grounds", version(values, calendar.today(), false))
                .ok();
        assertThat(grounds.known())
                .last()
                .extracting(LegalGrounds.Ground::citation)
                .isEqualTo(article);

        admin.post("/admin/tables/refusal-grounds", version(values, calendar.today(), true))
                .ok();
        assertThat(grounds.known()).extracting(LegalGrounds.Ground::citation).doesNotContain(article);
    }

    private static Map<String, Object> version(Map<String, Object> values, LocalDate from, boolean withdrawn) {
        return Map.of(
                "values",
                values,
                "validFrom",
                from.toString(),
                "withdrawn",
                withdrawn,
                "legalSource",
                "Quyết định thử nghiệm",
                "status",
                "PRACTICE");
    }
}
