package vn.thidua.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.support.ApiClient;
import vn.thidua.support.DecisionTable;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;
import vn.thidua.workflow.Decisions;

/** The decision tables for people and programs: read, taken away, and tried. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionTablesIT extends OrganizationTest {

    private static final String TABLES = "/decision-tables";
    private static final String REQUIREMENT = TABLES + "/eligibility-requirement";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Decisions decisions;

    private TestOrganization units;
    private ApiClient admin;
    private MockMvc mvc;

    @BeforeAll
    void organization() {
        units = organization("DTI")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("TEAM", "Phòng Kỹ thuật", "BOARD", "DEPARTMENT", "UNIT", "")
                .create();
        admin = units.api("admin");
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void showsEveryTableWithItsFactsRowsAndArticles() {
        assertThat(admin.get(TABLES).ok().path("items").findValuesAsString("id"))
                .containsExactly("eligibility-checks", "eligibility-requirement");

        var table = admin.get(REQUIREMENT).ok();
        assertThat(table.path("facts").findValuesAsString("name"))
                .containsExactly("kind", "stated", "distance", "broken", "judged");
        assertThat(table.path("facts").findValuesAsString("type"))
                .containsExactly("select", "boolean", "number", "boolean", "boolean");
        assertThat(table.path("rows").findValuesAsString("legalSource"))
                .hasSize(table.path("rows").size())
                .doesNotContain("");
        assertThat(admin.get(TABLES + "/eligibility-checks").ok().path("facts").findValuesAsString("name"))
                .as("what an input is calculated from is a fact as well")
                .containsSubsequence("leaders", "candidates");
        assertThat(new String(admin.bytes(REQUIREMENT + "/model"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<decision id=\"eligibility-requirement\"");
        assertThat(admin.get(TABLES + "/nothing").status()).isEqualTo(404);
        assertThat(ApiClient.stranger(port).get(TABLES).status()).isEqualTo(401);
    }

    /** Every row of every table can be tried, and the row that answers is the one that is named. */
    @TestFactory
    Stream<DynamicTest> findsTheRowThatAnswers() {
        return DecisionTable.all().stream().flatMap(table -> table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    var matches = decisions.tryOut(table.id(), "facts", DecisionTableTests.facts(table, row));
                    assertThat(matches).anySatisfy(match -> {
                        assertThat(match.row()).isEqualTo(row.id());
                        assertThat(match.answers()).containsEntry("message", row.message());
                    });
                })));
    }

    @Test
    void triesFactsAndNamesEveryOneItCannotRead() {
        var broken = Map.of("facts", Map.of("kind", "TITLE_RUN", "distance", -1, "broken", true));
        assertThat(admin.post(REQUIREMENT + "/evaluate", broken)
                        .ok()
                        .at("/rows/0/id")
                        .asString())
                .isEqualTo("rule_TITLE_RUN_broken");

        var wrong = admin.post(
                REQUIREMENT + "/evaluate",
                Map.of("facts", Map.of("kind", "MOOD", "stated", "maybe", "distance", "far", "luck", 7)));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("facts.kind", "facts.stated", "facts.distance", "facts.luck");
        assertThat(admin.post(REQUIREMENT + "/evaluate", Map.of())
                        .json()
                        .path("errors")
                        .findValuesAsString("field"))
                .containsExactly("facts.kind");
    }

    @Test
    void marksOnThePageTheRowsThatMatch() throws Exception {
        var page = page("?try=1&data.kind=RATING&data.stated=true&data.distance=-1", 200);
        assertThat(page.select("tr.rule-hit")).hasSize(1);
        assertThat(page.select("tr.rule-hit").text()).contains("Khớp", "Chưa đạt", "Luật 06/2022/QH15 Đ23");
        assertThat(page.select("option[value=RATING]").hasAttr("selected")).isTrue();
        assertThat(page.select("table thead th")).allMatch(heading -> heading.hasAttr("scope"));
        assertThat(page("", 200).select("tr.rule-hit")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysAtItsFieldWhatIsWrong() throws Exception {
        var page = page("?try=1&data.kind=RATING&data.distance=xa", 400);
        assertThat(page.getElementById("data.distance").val()).isEqualTo("xa");
        assertThat(page.getElementById("data.distance").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("tr.rule-hit")).isEmpty();
    }

    @Test
    void givesTheModelAway() throws Exception {
        var file = answer("/catalogue/rules/eligibility-checks/model");
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).contains("eligibility-checks.dmn");
        assertThat(file.getContentType()).startsWith("application/xml");
        assertThat(answer("/catalogue/rules/nothing").getStatus()).isEqualTo(404);
    }

    /** Nobody's facts held against a whole award. */
    @Test
    void triesAWholeAward() {
        var line = tried("GOOD").at("/lines/1");
        assertThat(line.path("rule").asString()).isEqualTo("ANY");
        assertThat(line.path("result").asString()).isEqualTo("NOT_MET");
        assertThat(line.path("legalSource").asString()).isEqualTo("Luật 06/2022/QH15 Đ23");
        assertThat(line.path("parts")).allMatch(part -> part.path("needed").asBoolean());

        var met = tried("EXCELLENT");
        assertThat(met.path("eligible").asBoolean()).isTrue();
        assertThat(met.at("/lines/1/result").asString()).isEqualTo("MET");
        assertThat(met.at("/lines/1/parts"))
                .as("one of them is enough, nothing is said against the nominee for the others")
                .allMatch(part -> part.path("needed").asBoolean()
                        == part.path("result").asString().equals("MET"))
                .anyMatch(part -> part.path("result").asString().equals("NOT_MET"));

        var wrong = admin.post(
                "/eligibility/try", Map.of("award", "NOTHING", "unit", "NOWHERE", "day", "soon", "type", "MERIT"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").findValuesAsString("field"))
                .contains("award", "unit", "day", "campaign.launcher", "period.from");
        assertThat(admin.post("/eligibility/try", wish("GOOD", "2020-01-01"))
                        .json()
                        .path("reasons")
                        .findValuesAsString("code"))
                .containsExactly("award.refusal.noRule");
    }

    @Test
    void offersAWholeAwardAsAPage() throws Exception {
        var page = Jsoup.parse(answer("/catalogue/rules/try").getContentAsString());
        assertThat(page.select("select[name=data.award] option")).hasSizeGreaterThan(90);
        assertThat(page.getElementById("data.from").val()).isNotBlank();
        assertThat(page.select("textarea[name=data.achievement]")).isEmpty();
    }

    private tools.jackson.databind.JsonNode tried(String rating) {
        return admin.post("/eligibility/try", wish(rating, "2025-03-01")).ok();
    }

    private Map<String, Object> wish(String rating, String day) {
        return Map.of(
                "award",
                "CHIEN_SI_THI_DUA_CO_SO",
                "unit",
                units.code("TEAM"),
                "day",
                day,
                "type",
                "MERIT",
                "period",
                Map.of("from", "2024-01-01", "to", "2024-12-31"),
                "facts",
                Map.of(
                        "ratings",
                        List.of(Map.of("year", 2024, "level", rating)),
                        "titles",
                        List.of(Map.of("award", "LAO_DONG_TIEN_TIEN", "year", 2024, "decision", "12/QĐ"))),
                "campaign",
                Map.of("regular", true, "months", 12, "launcher", "MINISTRY_OR_PROVINCE"));
    }

    private Document page(String question, int status) throws Exception {
        var answer = answer("/catalogue/rules/eligibility-requirement" + question);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)).with(user("admin")))
                .andReturn()
                .getResponse();
    }
}
