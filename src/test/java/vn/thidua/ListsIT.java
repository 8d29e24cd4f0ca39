package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.ClusterWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.Statements;
import vn.thidua.support.TestOrganization;

/**
 * Every list, of pages and of programs: it takes as many statements for three rows as for one, and nothing that somebody
 * writes into its address makes it fail. TOP holds the campaign; each of the LEAFs below it has a nomination of every
 * kind, one on a draft and one on a signed paper, and so a line in the register.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsIT extends OrganizationTest {

    private static final String AWARD = "GIAY_KHEN_CA_NHAN";
    private static final int ROWS = 3;

    private static final List<String> FILTERS =
            List.of("q", "unit", "campaign", "status", "at", "award", "person", "recipient");
    private static final List<String> NONSENSE = List.of("\u0000\u0007x", "%_\\'\"<script>alert(1)</script>\ud800=1+1");

    private static final List<String> FORGED =
            List.of("AAAA", Cursor.of("\u0000", "x"), Cursor.of("a", "b", "c"), Cursor.of("a", "b", "c", "d"));

    /** What is read in one piece whatever its address says. */
    private static final Pattern WHOLE = Pattern.compile(
            "/api/v1/(me|reports|campaigns/[^/]+|clusters/[^/]+(/years/2031)?|papers/[^/]+|dashboard/(steps|summary|campaigns/[^/]+)|exports/[^/]+)");

    @Autowired
    WebApplicationContext context;

    private final UUID campaign = Ids.next();
    private TestOrganization units;
    private MockMvc mvc;
    private String prefix;
    private String letter;
    private String decision;

    @BeforeAll
    void stage() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("printableParameters", Filter.class))
                .apply(springSecurity())
                .build();
        prefix = "LST" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        units = organization(prefix)
                .unit("TOP", "Ban Quản lý", "", "MINISTRY", "AGENCY", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("MID", "Bộ Tư lệnh", "TOP", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("TEAM", "Phòng Tham mưu", "MID", "DEPARTMENT", "UNIT", "")
                .create();
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                            since, launched_at, nominations_at)
                        values (:id, 'NOMINATION', 'Tu bổ định kỳ', 'PEAK', :unit, cast(:plan as jsonb), 1, now(), now(),
                            now(), now())
                        """)
                .param("id", campaign)
                .param("unit", units.code("TOP"))
                .param("plan", """
                        {"title":"Tu bổ định kỳ","kind":"PEAK","launchingUnit":"%s","participants":{"units":["%s"]},
                         "awards":["%s"]}
                        """.formatted(units.code("TOP"), units.code("TEAM"), AWARD))
                .update();
        takesPart("TEAM");
        row(1);
    }

    @Test
    void askTheDatabaseAsOftenForThreeRowsAsForOne() throws Exception {
        var forOne = statements();
        for (int i = 2; i <= ROWS; i++) {
            row(i);
        }
        var forThree = statements();

        var softly = new SoftAssertions();
        forOne.forEach((list, statements) ->
                softly.assertThat(forThree.get(list)).as(list).hasSameSizeAs(statements));
        softly.assertAll();
    }

    @Test
    void answerWhateverStandsInTheirAddress() throws Exception {
        var softly = new SoftAssertions();
        for (var list : lists().entrySet()) {
            for (var name : FILTERS) {
                for (var value : NONSENSE) {
                    var request = get(list.getKey()).param(name, value).with(user(list.getValue()));
                    var answer = mvc.perform(request).andReturn().getResponse();
                    softly.assertThat(answer.getStatus())
                            .as(list.getKey() + " " + name)
                            .isIn(200, 302, 400, 401, 404);
                    softly.assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                            .as(list.getKey() + " " + name)
                            .doesNotContain("<script>alert(1)");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void refuseCursorsThatTheyNeverGave() throws Exception {
        var softly = new SoftAssertions();
        for (var list : lists().entrySet()) {
            for (var cursor : list.getKey().startsWith("/api") ? FORGED : List.<String>of()) {
                var status = answer(list.getKey() + "?cursor=" + cursor, list.getValue())
                        .getStatus();
                softly.assertThat(status)
                        .as(list.getKey() + " " + cursor)
                        .isEqualTo(WHOLE.matcher(list.getKey()).matches() ? 200 : 400);
            }
        }
        softly.assertAll();
    }

    /** Every list with somebody who sees all its rows. */
    private Map<String, String> lists() {
        var clerk = units.username("CLERK", "MID");
        var team = units.username("CLERK", "TEAM");
        var manager = units.username("MANAGER", "TOP");
        var lists = new LinkedHashMap<String, String>();
        for (String path : List.of(
                "/campaigns",
                "/campaigns/" + campaign,
                "/nominations",
                "/nominations/ad-hoc",
                "/nominations?campaign=none",
                "/papers?campaign=none",
                "/papers",
                "/papers/new",
                "/papers/" + letter,
                "/papers/" + decision,
                "/register",
                "/conferrals",
                "/public/awards",
                "/public/decisions",
                "/tasks",
                "/",
                "/dashboard",
                "/dashboard/units",
                "/dashboard/tasks",
                "/dashboard/nominations",
                "/reports",
                "/reports/0601",
                "/reports/0602/rows",
                "/reports/0604/rows",
                "/reports/results",
                "/search",
                "/organization",
                "/organization/" + units.code("MID"),
                "/clusters",
                "/clusters/" + units.code("CUM1"),
                "/clusters/" + units.code("CUM1") + "/2031",
                "/api/v1/clusters",
                "/api/v1/clusters/" + units.code("CUM1"),
                "/api/v1/clusters/" + units.code("CUM1") + "/years/2031",
                "/api/v1/exports/clusters.csv",
                "/api/v1/campaigns",
                "/api/v1/campaigns/" + campaign,
                "/api/v1/campaigns/" + campaign + "/participations",
                "/api/v1/campaigns/" + campaign + "/ranking",
                "/api/v1/nominations",
                "/api/v1/papers",
                "/api/v1/papers/" + letter,
                "/api/v1/papers/" + decision,
                "/api/v1/awards",
                "/api/v1/conferrals",
                "/api/v1/public/awards",
                "/api/v1/public/decisions",
                "/api/v1/exports/conferrals.csv",
                "/api/v1/tasks",
                "/api/v1/reports",
                "/api/v1/reports/results",
                "/api/v1/exports/results.csv",
                "/role-models",
                "/api/v1/role-models",
                "/api/v1/exports/role-models.csv",
                "/public/role-models",
                "/api/v1/public/role-models",
                "/api/v1/exports/campaigns.csv",
                "/api/v1/exports/nominations.xlsx",
                "/api/v1/exports/papers.csv",
                "/api/v1/exports/register.csv",
                "/api/v1/exports/tasks.csv",
                "/api/v1/exports/units.csv",
                "/api/v1/exports/dashboard-tasks.csv",
                "/api/v1/exports/dashboard-nominations.csv",
                "/api/v1/exports/dashboard-units.csv",
                "/api/v1/exports/dashboard-steps.csv",
                "/api/v1/me")) {
            lists.put(path, clerk);
        }
        lists.put("/papers/" + letter + "/edit", team);
        lists.put("/campaigns?status=NOMINATION", manager);
        lists.put("/api/v1/dashboard/units", manager);
        lists.put("/api/v1/dashboard/steps", manager);
        lists.put("/api/v1/dashboard/summary", manager);
        lists.put("/api/v1/dashboard/campaigns/" + campaign, manager);
        lists.put("/api/v1/cases/paper/" + letter + "/history", team);
        lists.put("/audit/cases/paper/" + letter, team);
        var deputy = units.username("MANAGER", "MID");
        lists.put("/deputies", deputy);
        lists.put("/api/v1/deputies", deputy);
        for (String path : List.of(
                "/people",
                "/admin",
                // what this test itself takes as files would push everything else from the first page
                "/audit?caseType=nomination",
                "/api/v1/audit",
                // all people of the shared database are as many chunks as other tests have made them
                "/api/v1/exports/people.csv?q=" + prefix.toLowerCase(Locale.ROOT),
                "/api/v1/exports/audit.csv")) {
            lists.put(path, "admin");
        }
        return lists;
    }

    private Map<String, List<String>> statements() throws Exception {
        var counted = new LinkedHashMap<String, List<String>>();
        for (var list : lists().entrySet()) {
            var path = list.getKey();
            // the first time fills what is kept in memory
            assertThat(answer(path, list.getValue()).getStatus()).as(path).isEqualTo(200);
            // and what is kept for a minute may have run out between two answers
            var once = Statements.during(() -> answer(path, list.getValue()));
            var again = Statements.during(() -> answer(path, list.getValue()));
            counted.put(path, once.size() < again.size() ? once : again);
        }
        return counted;
    }

    private MockHttpServletResponse answer(String path, String username) throws Exception {
        var request = get(URI.create(path));
        return mvc.perform(
                        path.startsWith("/api")
                                ? request.with(httpBasic(username, TestOrganization.PASSWORD))
                                : request.with(user(username)))
                .andReturn()
                .getResponse();
    }

    /** One more row in every list. */
    private void row(int number) {
        var leaf = "LEAF" + number;
        organization(prefix)
                .unit(leaf, "Phân đội " + number, "MID", "DEPARTMENT", "UNIT", "")
                .create();
        takesPart(leaf);
        deputy(leaf);
        cluster(number);
        var team = units.clerk("TEAM");
        nomination(team, "Nháp " + number);
        submitted(team, "Đang chờ " + number);
        var onLetter = submitted(team, "Trên tờ trình " + number);
        if (number == 1) {
            letter = paper(team, "SUBMISSION_LETTER", "TEAM", List.of(onLetter));
            var forwarded = submitted(team, "Đi tiếp " + number);
            sign(paper(team, "SUBMISSION_LETTER", "TEAM", List.of(forwarded)), "TEAM");
            appraise(forwarded);
            decision = paper(units.clerk("MID"), "DECISION", "MID", List.of(forwarded));
        } else {
            var all = new ArrayList<String>(List.of(onLetter));
            team.get("/papers/" + letter).ok().get("nominations").valueStream().forEach(id -> all.add(id.asString()));
            team.put("/papers/" + letter, Map.of("nominations", all)).ok();
        }
        roleModel(team, number);
        var awarded = submitted(team, "Được khen " + number);
        sign(paper(team, "SUBMISSION_LETTER", "TEAM", List.of(awarded)), "TEAM");
        appraise(awarded);
        sign(paper(units.clerk("MID"), "DECISION", "MID", List.of(awarded)), "MID");
        adHoc(team, number);
        var waiting = submitted(team, "Chờ thẩm định " + number);
        sign(paper(team, "SUBMISSION_LETTER", "TEAM", List.of(waiting)), "TEAM");
    }

    /** One more cluster, and one more year of the first one, with more members than the year before. */
    private void cluster(int number) {
        walk(number, 2031).found("Cụm " + number, "ROTATION", null);
        var seats = new ArrayList<>(List.of("TEAM:HEAD"));
        for (int leaf = 1; leaf <= number; leaf++) {
            seats.add("LEAF" + leaf);
        }
        var year = walk(1, 2030 + number);
        year.seat(seats.toArray(String[]::new));
        year.open().ok();
    }

    private ClusterWalk walk(int number, int year) {
        return new ClusterWalk(units, timers(), "MID", "CUM" + number, year);
    }

    private void roleModel(ApiClient clerk, int number) {
        var proposed = clerk.post(
                        "/role-models",
                        Map.of(
                                "unit", units.code("TEAM"),
                                "kind", "GOOD_DEED",
                                "subject", "PERSON",
                                "name", "Gương " + number,
                                "headline", "Nhặt được của rơi",
                                "story", "Trả lại người mất.",
                                "field", "CONG_TAC",
                                "from", "2024-05-01",
                                "consent", true,
                                "consentNote", "Văn bản"))
                .ok()
                .get("id")
                .asString();
        complete(units.clerk("MID"), proposed, "accept");
        complete(units.approver("MID"), proposed, "publish");
    }

    private void deputy(String unit) {
        units.approver(unit)
                .post(
                        "/deputies",
                        Map.of(
                                "deputy",
                                units.username("MANAGER", "MID"),
                                "form",
                                "KT",
                                "acts",
                                List.of("PLEDGE"),
                                "holderTitle",
                                "Đội trưởng",
                                "deputyTitle",
                                "Phó Đội trưởng",
                                "to",
                                LocalDate.now().plusYears(1).toString()))
                .ok();
    }

    private void takesPart(String unit) {
        jdbc.sql("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since, opened_at,
                            final_points, proposed_rank)
                        values (:id, :campaign, :unit, 'DONE', now(), now(), 90, 1)
                        """)
                .param("id", Ids.next())
                .param("campaign", campaign)
                .param("unit", units.code(unit))
                .update();
    }

    /** Outside of every campaign: a draft, one that waits, one on a letter. */
    private void adHoc(ApiClient clerk, int number) {
        adHocNomination(clerk, "Đột xuất nháp " + number);
        var waiting = adHocNomination(clerk, "Đột xuất chờ " + number);
        clerk.post("/nominations/" + waiting + "/submit").ok();
        var onLetter = adHocNomination(clerk, "Đột xuất trên tờ trình " + number);
        clerk.post("/nominations/" + onLetter + "/submit").ok();
        clerk.post(
                        "/papers",
                        Map.of(
                                "kind",
                                "SUBMISSION_LETTER",
                                "unit",
                                units.code("TEAM"),
                                "nominations",
                                List.of(onLetter)))
                .ok();
    }

    private String adHocNomination(ApiClient clerk, String name) {
        return clerk.post(
                        "/nominations",
                        Map.of(
                                "unit",
                                units.code("TEAM"),
                                "award",
                                AWARD,
                                "type",
                                "AD_HOC",
                                "recipient",
                                Map.of("kind", "INDIVIDUAL", "name", name),
                                "period",
                                Map.of("from", "2024-06-10", "to", "2024-06-10"),
                                "achievement",
                                "Dũng cảm cứu người.",
                                "facts",
                                Map.of("ratings", List.of(Map.of("year", 2024, "level", "EXCELLENT")))))
                .ok()
                .get("id")
                .asString();
    }

    private String nomination(ApiClient clerk, String name) {
        return clerk.post(
                        "/nominations",
                        Map.of(
                                "campaign",
                                campaign,
                                "unit",
                                units.code("TEAM"),
                                "award",
                                AWARD,
                                "type",
                                "MOVEMENT",
                                "recipient",
                                Map.of("kind", "INDIVIDUAL", "name", name),
                                "period",
                                Map.of("from", "2024-06-10", "to", "2024-09-10"),
                                "achievement",
                                "Hoàn thành 100% kế hoạch.",
                                "facts",
                                Map.of("ratings", List.of(Map.of("year", 2024, "level", "EXCELLENT")))))
                .ok()
                .get("id")
                .asString();
    }

    private String submitted(ApiClient clerk, String name) {
        var id = nomination(clerk, name);
        clerk.post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private String paper(ApiClient clerk, String kind, String unit, List<String> nominations) {
        return clerk.post(
                        "/papers",
                        Map.of(
                                "kind",
                                kind,
                                "unit",
                                units.code(unit),
                                "campaign",
                                campaign,
                                "nominations",
                                nominations))
                .ok()
                .get("id")
                .asString();
    }

    private void sign(String paper, String unit) {
        units.clerk(unit).post("/papers/" + paper + "/submit").ok();
        complete(units.approver(unit), paper, "sign");
    }

    private void appraise(String nomination) {
        complete(units.clerk("MID"), nomination, "forward");
    }

    private void complete(ApiClient person, String businessKey, String outcome) {
        var task = jdbc.sql("select id from thidua.work_item where business_key = :key and state = 'OPEN'")
                .param("key", businessKey)
                .query(String.class)
                .single();
        person.post("/tasks/" + task + "/complete", Map.of("outcome", outcome)).ok();
    }
}
