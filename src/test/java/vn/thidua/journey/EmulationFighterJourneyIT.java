package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.EngineTimers;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.PostOffice;
import vn.thidua.support.TestOrganization;

/**
 * A grassroots emulation fighter from the first refusal to the decision: each step as the person at its desk, the mails it
 * sent, and what can be read afterwards.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmulationFighterJourneyIT {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_CO_SO";
    private static final String NAME = "Lê Thị Mai";
    private static final String POLICE = "Công an tỉnh";
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final PostOffice MAIL = new PostOffice();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private TestOrganization units;
    private CampaignWalk walk;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", MAIL::port);
    }

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @BeforeAll
    void campaign() {
        units = TestOrganization.begin(port, "CSF", jdbc, passwords)
                .unit("TOP", "Bộ chủ quản", "", "MINISTRY", "AGENCY", "")
                .unit("COMMAND", "Bộ Tư lệnh", "TOP", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("OFFICE", "Phòng Chính trị", "COMMAND", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("NATURE", "Cục Môi trường", "TOP", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Thi đua quyết thắng", List.of("DEPT"), List.of(FIGHTER)));
        walk.pledge("DEPT");
        walk.review("DEPT");
        walk.rank();
        var people = new StringBuilder("username,display_name,role,unit_code,email\n");
        for (var person : List.of("CLERK.DEPT", "APPROVER.DEPT", "CLERK.OFFICE", "CLERK.COMMAND", "CLERK.NATURE")) {
            var at = person.split("\\.");
            people.append(
                    line(units.username(at[0], at[1]), "%s %s".formatted(at[0], units.name(at[1])), at[0], at[1]));
        }
        people.append(line(units.username("MANAGER", "COMMAND"), "Trần Văn Phó", "MANAGER", "COMMAND"))
                .append(line(units.username("APPROVER", "COMMAND"), "Nguyễn Văn Trưởng", "APPROVER", "COMMAND"))
                .append(line("csf.secretary", "Thư ký Hội đồng", "COUNCIL_SECRETARY", "COMMAND"))
                .append(line("csf.chair", "Chủ tịch Hội đồng", "COUNCIL_CHAIR", "COMMAND"));
        units.api("admin").postCsv("/admin/people/import", people.toString()).ok();
        jdbc.sql("update thidua.person set password_hash = ? where username like 'csf.%'")
                .param(passwords.encode(TestOrganization.PASSWORD))
                .update();
    }

    @Test
    void isDecidedAfterEverythingThatCanComeBetween() throws Exception {
        var id = refusedWithoutARating();
        sentUp(id);
        supplemented(id);
        var notice = heldForAComplaint(id);
        released(id, notice);
        consultedUpon(id);
        votedOn(id);
        var paper = decidedByADeputy(id);
        canBeReadAfterwards(id, paper);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from thidua.mail where state <> 'SENT'")
                                .query(Integer.class)
                                .single()
                        == 0);
        MAIL.deliveredNothingElse();
    }

    private String refusedWithoutARating() {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "campaign", walk.id(),
                "unit", units.code("DEPT"),
                "award", FIGHTER,
                "type", "MOVEMENT",
                "recipient", Map.of("kind", "INDIVIDUAL", "name", NAME, "position", "Trợ lý"),
                "period", Map.of("from", "2024-06-10", "to", "2024-09-10"),
                "achievement", "Hoàn thành tốt nhiệm vụ",
                "facts", facts(false)));
        var id = clerk("DEPT").post("/nominations", body).ok().get("id").asString();
        var refused = clerk("DEPT").post("/nominations/" + id + "/submit");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .as("the rule, its numbers and its article")
                .contains("eligibility.line.RATING.missing", "Chưa có xếp loại năm 2024", "Luật 06/2022/QH15 Đ23");
        assertThat(status(id)).isEqualTo("DRAFT");

        body.put("facts", facts(true));
        clerk("DEPT").put("/nominations/" + id, body).ok();
        clerk("DEPT").post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private void sentUp(String id) {
        walk.sign("DEPT", "SUBMISSION_LETTER", Map.of(), id);
        MAIL.delivers("clerk.dept@csf.vn", "Đã ký: Khen thưởng thành tích trong phong trào thi đua");
        assertThat(status(id)).isEqualTo("APPRAISAL");
    }

    private void supplemented(String id) {
        complete("OFFICE", "userTask_appraise", "supplement", "Báo cáo chưa nêu số liệu", Map.of());
        MAIL.delivers(
                "clerk.dept@csf.vn", NAME + " – Chiến sĩ thi đua cơ sở: bị trả lại, cần làm lại bước “Bổ sung hồ sơ”");
        assertThat(station(id, "COMMAND").get("openMatters").toString())
                .contains("SUPPLEMENT", "Báo cáo chưa nêu số liệu");
        var before = due(id);
        jdbc.sql("update thidua.nomination set stopped_since = stopped_since - interval '7 days' where id = ?::uuid")
                .param(id)
                .update();
        var completed = new HashMap<>(facts(true));
        completed.put("position", "Trợ lý");
        completed.put("achievement", "Hoàn thành 112% kế hoạch");
        complete("DEPT", "userTask_supplement", "submit", null, completed);

        assertThat(status(id)).isEqualTo("APPRAISAL");
        assertThat(clerk("OFFICE")
                        .get("/tasks?task=userTask_appraise")
                        .ok()
                        .get("items")
                        .toString())
                .as("back on the desk that asked for it")
                .contains(NAME);
        var changes =
                clerk("OFFICE").get("/nominations/" + id + "/appraisal").ok().get("changes");
        assertThat(changes.get("items").findValuesAsString("after")).containsExactly("Hoàn thành 112% kế hoạch");
        assertThat(step(id, "supplemented").get("stoppedSeconds").asLong()).isGreaterThanOrEqualTo(A_WEEK.toSeconds());
        assertThat(due(id)).as("the clock stood still").isAfter(before);
    }

    private String heldForAComplaint(String id) {
        var list = Map.of("title", "Danh sách CSTĐCS", "place", "Cổng thông tin", "nominations", List.of(id));
        var notice =
                clerk("OFFICE").post("/public-notices", list).ok().get("id").asString();
        var said = new HashMap<String, Object>(
                Map.of("nomination", id, "text", "Sáng kiến không phải của người này", "sender", "Người Tố Giác"));
        said.put("complaint", false);
        said.put("hold", "COMPLAINT");
        var path = "/public-notices/" + notice + "/feedback";
        assertThat(clerk("OFFICE").post(path, said).text()).contains("Chỉ tạm dừng khi ý kiến là khiếu nại");
        said.put("complaint", true);
        clerk("OFFICE").post(path, said).ok();

        for (var who : List.of("clerk.dept@csf.vn", "approver.dept@csf.vn")) {
            MAIL.delivers(who, NAME + ": tạm dừng xét");
        }
        assertThat(status(id)).isEqualTo("ON_HOLD");
        assertThat(step(id, "held").get("reason").asString())
                .contains("Danh sách CSTĐCS")
                .doesNotContain("Tố Giác", "Sáng kiến");
        assertThat(station(id, "COMMAND").get("openMatters").toString()).contains("HOLD", "NOTICE");
        assertThat(clerk("OFFICE").post(path, said).text()).contains("Đề nghị này đang tạm dừng");
        assertThat(clerk("OFFICE")
                        .get("/tasks?task=userTask_appraise")
                        .ok()
                        .get("items")
                        .toString())
                .doesNotContain(NAME);
        assertThat(clerk("OFFICE").post("/papers", decision(id)).status()).isEqualTo(422);
        return notice;
    }

    private void released(String id, String notice) {
        complete("OFFICE", "userTask_releaseHold", "release", "Đã xác minh, khiếu nại sai", Map.of());
        for (var who : List.of("clerk.dept@csf.vn", "approver.dept@csf.vn")) {
            MAIL.delivers(who, NAME + ": tiếp tục xét");
        }
        assertThat(status(id)).isEqualTo("APPRAISAL");
        var path = "/public-notices/" + notice;
        clerk("OFFICE").post(path + "/withdraw", Map.of("reason", "Đăng lại")).ok();
        var open = forward();
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.text()).contains("consultation.refusal.complaintOpen", "Đ4.4");
        var said = clerk("OFFICE")
                .get(path + "/feedback")
                .ok()
                .get("items")
                .get(0)
                .get("id")
                .asString();
        clerk("OFFICE")
                .post(path + "/feedback/" + said + "/answer", Map.of("answer", "Khiếu nại sai"))
                .ok();
    }

    private void consultedUpon(String id) {
        var path = "/nominations/" + id + "/consultations";
        var question = Map.of(
                "units", List.of(units.code("NATURE")), "bodies", List.of(POLICE), "question", "Có vi phạm gì không?");
        var asked = clerk("OFFICE").post(path, question).ok().get("items");
        MAIL.delivers("clerk.nature@csf.vn", NAME + ": đề nghị cho ý kiến");
        assertThat(station(id, "COMMAND").get("openMatters").toString())
                .contains("CONSULTATION", "Cục Môi trường", POLICE);
        assertThat(forward().text()).contains("Cục Môi trường", POLICE, "Đ34.6");
        complete("NATURE", "userTask_answerConsultation", "agree", null, Map.of());
        assertThat(forward().text()).contains(POLICE).doesNotContain("Cục Môi trường");
        var police = asked.valueStream()
                .filter(each -> each.get("body").asString().equals(POLICE))
                .findFirst()
                .orElseThrow();
        new EngineTimers(runtime, management)
                .fire("body-consultation", police.get("id").asString(), "event_deadline");
        forward().ok();
    }

    private void votedOn(String id) {
        for (var who : List.of("csf.secretary@csf.vn", "csf.chair@csf.vn")) {
            MAIL.delivers(who, NAME + ": chờ Hội đồng họp, lấy phiếu");
        }
        assertThat(status(id)).isEqualTo("IN_COUNCIL");
        assertThat(station(id, "COMMAND").get("openMatters").toString()).contains("COUNCIL");
        assertThat(clerk("OFFICE").post("/papers", decision(id)).status()).isEqualTo(422);
        var secretary = units.api("csf.secretary");
        CampaignWalk.as(secretary)
                .complete(
                        "userTask_recordCouncilResult",
                        walk.id(),
                        NAME,
                        "record",
                        null,
                        CampaignWalk.ballot(secretary, 9, 8, 1, 8, 1, 0));
        assertThat(status(id)).isEqualTo("WAITING_FOR_PAPER");
    }

    private String decidedByADeputy(String id) {
        var wish = Map.of(
                "deputy",
                units.username("MANAGER", "COMMAND"),
                "form",
                "KT",
                "acts",
                List.of("DECISION"),
                "holderTitle",
                "Tư lệnh",
                "deputyTitle",
                "Phó Tư lệnh",
                "to",
                LocalDate.now().plusDays(30).toString());
        units.approver("COMMAND").post("/deputies", wish).ok();
        for (var who : List.of("clerk.command@csf.vn", "manager.command@csf.vn")) {
            MAIL.delivers(who, "Giao người thay: Trần Văn Phó – KT. Tư lệnh");
        }
        var paper = clerk("OFFICE").post("/papers", decision(id)).ok().get("id").asString();
        clerk("OFFICE").post("/papers/" + paper + "/submit").ok();
        CampaignWalk.as(units.manager("COMMAND")).complete("userTask_signPaper", walk.id(), "sign");
        for (var who : List.of("clerk.dept@csf.vn", "approver.dept@csf.vn")) {
            MAIL.delivers(who, NAME + " được khen thưởng");
        }
        for (var who : List.of("clerk.office@csf.vn", "clerk.command@csf.vn")) {
            MAIL.delivers(who, "Đã ký: Tặng danh hiệu Chiến sĩ thi đua cơ sở");
        }
        return paper;
    }

    private void canBeReadAfterwards(String id, String paper) throws Exception {
        var both = "Trần Văn Phó (KT. Tư lệnh, Nguyễn Văn Trưởng)";
        var decided = clerk("DEPT").get("/nominations/" + id).ok();
        assertThat(decided.get("status").asString()).isEqualTo("AWARDED");
        assertThat(decided.get("decision").get("authority").asString()).isEqualTo("Bộ Tư lệnh, " + both);
        assertThat(text(paper)).contains("KT. TƯ LỆNH\nPHÓ TƯ LỆNH", "Trần Văn Phó", "Nguyễn Văn Trưởng");
        var trail = units.api("admin")
                .get("/cases/paper/" + paper + "/history")
                .ok()
                .get("items");
        var signed = trail.valueStream()
                .filter(line -> line.get("action").asString().equals("signed"))
                .findFirst()
                .orElseThrow();
        assertThat(signed.get("by").get("name").asString()).isEqualTo("Trần Văn Phó");
        assertThat(signed.get("onBehalfOf").asString()).isEqualTo("KT. Tư lệnh, Nguyễn Văn Trưởng");
        assertThat(history(id).stream().map(step -> step.get("action").asString()))
                .containsExactly(
                        "awarded",
                        "putOnPaper",
                        "councilCarried",
                        "laidBeforeCouncil",
                        "appraised",
                        "released",
                        "held",
                        "supplemented",
                        "returnedForSupplement",
                        "forwarded",
                        "putOnPaper",
                        "submitted",
                        "created");
        assertThat(history(id).get(0).get("by").asString()).isEqualTo(both);
        assertThat(walk.route(clerk("DEPT"), id)).containsExactly("NOMINATES", "DECIDES");
        assertThat(station(id, "COMMAND").get("by").asString()).isEqualTo(both);
        assertThat(station(id, "COMMAND").get("openMatters")).isEmpty();
    }

    private static Map<String, Object> facts(boolean rated) {
        return Map.of(
                "titles",
                List.of(Map.of("award", "LAO_DONG_TIEN_TIEN", "year", 2024)),
                "ratings",
                rated ? List.of(Map.of("year", 2024, "level", "EXCELLENT")) : List.of());
    }

    private Map<String, Object> decision(String id) {
        return Map.of(
                "kind", "DECISION",
                "unit", units.code("COMMAND"),
                "campaign", walk.id(),
                "nominations", List.of(id),
                "subject", "Tặng danh hiệu Chiến sĩ thi đua cơ sở");
    }

    private ApiClient.Answer forward() {
        var task = CampaignWalk.as(clerk("OFFICE")).await("userTask_appraise", walk.id(), NAME);
        var forward = Map.of("outcome", "forward", "data", Map.of());
        return clerk("OFFICE").post("/tasks/" + task.get("id").asString() + "/complete", forward);
    }

    private void complete(String unit, String task, String outcome, @Nullable String why, Map<String, Object> data) {
        CampaignWalk.as(clerk(unit)).complete(task, walk.id(), NAME, outcome, why, data);
    }

    private ApiClient clerk(String unit) {
        return units.clerk(unit);
    }

    private String status(String id) {
        return walk.status(clerk("DEPT"), id);
    }

    private OffsetDateTime due(String id) {
        return OffsetDateTime.parse(station(id, "COMMAND").get("dueAt").asString());
    }

    private List<JsonNode> history(String id) {
        var steps = new ArrayList<JsonNode>();
        clerk("DEPT").get("/nominations/" + id + "/history").ok().get("items").forEach(steps::add);
        return steps;
    }

    private JsonNode step(String id, String action) {
        return history(id).stream()
                .filter(step -> step.get("action").asString().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode station(String id, String unit) {
        return clerk("DEPT")
                .get("/nominations/" + id + "/route")
                .ok()
                .get("stations")
                .valueStream()
                .filter(each -> each.get("unit").get("code").asString().equals(units.code(unit)))
                .findFirst()
                .orElseThrow();
    }

    /** The text of the PDF, once the job has drawn it. */
    private String text(String paper) throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from thidua.paper_document where paper_id = ?::uuid")
                                .param(paper)
                                .query(Integer.class)
                                .single()
                        == 1);
        try (var pdf = Loader.loadPDF(clerk("OFFICE").bytes("/papers/" + paper + "/document"))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("[ \\u00a0]+", " ")
                    .replaceAll(" ?\\R ?", "\n");
        }
    }

    private String line(String username, String name, String role, String unit) {
        var address = username.replace("csf_", "") + "@csf.vn";
        return "%s,%s,%s,%s,%s%n".formatted(username, name, role, units.code(unit), address);
    }
}
