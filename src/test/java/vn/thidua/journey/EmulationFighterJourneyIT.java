package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.PostOffice;
import vn.thidua.support.TestOrganization;

/**
 * A grassroots emulation fighter from the first refusal to the decision: each step as the person at its desk, the mails it
 * sent, and what can be read afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmulationFighterJourneyIT extends OrganizationTest {

    private static final String NAME = FighterCase.NAME;
    private static final String POLICE = "Công an tỉnh";
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final PostOffice MAIL = new PostOffice();

    private FighterCase fighter;
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
        fighter = new FighterCase(organization("CSF"), jdbc, passwords);
        units = fighter.units;
        walk = fighter.walk;
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
        fighter.canBeReadAfterwards(id, paper);
        await().atMost(Duration.ofSeconds(60))
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
                "award", FighterCase.AWARD,
                "type", "MOVEMENT",
                "recipient", Map.of("kind", "INDIVIDUAL", "name", NAME, "position", "Trợ lý"),
                "period", Map.of("from", "2024-06-10", "to", "2024-09-10"),
                "achievement", "Hoàn thành tốt nhiệm vụ",
                "facts", FighterCase.facts(false)));
        var id = fighter.clerk("DEPT").post("/nominations", body).ok().get("id").asString();
        var refused = fighter.clerk("DEPT").post("/nominations/" + id + "/submit");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .as("the rule, its numbers and its article")
                .contains("eligibility.line.RATING.missing", "Chưa có xếp loại năm 2024", "Luật 06/2022/QH15 Đ23");
        assertThat(fighter.status(id)).isEqualTo("DRAFT");

        body.put("facts", FighterCase.facts(true));
        fighter.clerk("DEPT").put("/nominations/" + id, body).ok();
        fighter.clerk("DEPT").post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private void sentUp(String id) {
        walk.sign("DEPT", "SUBMISSION_LETTER", Map.of(), id);
        MAIL.delivers("clerk.dept@csf.vn", "Đã ký: Khen thưởng thành tích trong phong trào thi đua");
        assertThat(fighter.status(id)).isEqualTo("APPRAISAL");
    }

    private void supplemented(String id) {
        fighter.complete("OFFICE", "userTask_appraise", "supplement", "Báo cáo chưa nêu số liệu", Map.of());
        MAIL.delivers(
                "clerk.dept@csf.vn", NAME + " – Chiến sĩ thi đua cơ sở: bị trả lại, cần làm lại bước “Bổ sung hồ sơ”");
        assertThat(fighter.station(id, "COMMAND").get("openMatters").toString())
                .contains("SUPPLEMENT", "Báo cáo chưa nêu số liệu");
        var before = fighter.due(id);
        jdbc.sql("update thidua.nomination set stopped_since = stopped_since - interval '7 days' where id = ?::uuid")
                .param(id)
                .update();
        var completed = new HashMap<>(FighterCase.facts(true));
        completed.put("position", "Trợ lý");
        completed.put("achievement", "Hoàn thành 112% kế hoạch");
        fighter.complete("DEPT", "userTask_supplement", "submit", null, completed);

        assertThat(fighter.status(id)).isEqualTo("APPRAISAL");
        assertThat(fighter.clerk("OFFICE")
                        .get("/tasks?task=userTask_appraise")
                        .ok()
                        .get("items")
                        .toString())
                .as("back on the desk that asked for it")
                .contains(NAME);
        var changes = fighter.clerk("OFFICE")
                .get("/nominations/" + id + "/appraisal")
                .ok()
                .get("changes");
        assertThat(changes.get("items").findValuesAsString("after")).containsExactly("Hoàn thành 112% kế hoạch");
        assertThat(fighter.step(id, "supplemented").get("stoppedSeconds").asLong())
                .isGreaterThanOrEqualTo(A_WEEK.toSeconds());
        assertThat(fighter.due(id)).as("the clock stood still").isAfter(before);
    }

    private String heldForAComplaint(String id) {
        var list = Map.of("title", "Danh sách CSTĐCS", "place", "Cổng thông tin", "nominations", List.of(id));
        var notice = fighter.clerk("OFFICE")
                .post("/public-notices", list)
                .ok()
                .get("id")
                .asString();
        var said = new HashMap<String, Object>(
                Map.of("nomination", id, "text", "Sáng kiến không phải của người này", "sender", "Người Tố Giác"));
        said.put("complaint", false);
        said.put("hold", "COMPLAINT");
        var path = "/public-notices/" + notice + "/feedback";
        assertThat(fighter.clerk("OFFICE").post(path, said).text()).contains("Chỉ tạm dừng khi ý kiến là khiếu nại");
        said.put("complaint", true);
        fighter.clerk("OFFICE").post(path, said).ok();

        for (var who : List.of("clerk.dept@csf.vn", "approver.dept@csf.vn")) {
            MAIL.delivers(who, NAME + ": tạm dừng xét");
        }
        assertThat(fighter.status(id)).isEqualTo("ON_HOLD");
        assertThat(fighter.step(id, "held").get("reason").asString())
                .contains("Danh sách CSTĐCS")
                .doesNotContain("Tố Giác", "Sáng kiến");
        assertThat(fighter.station(id, "COMMAND").get("openMatters").toString()).contains("HOLD", "NOTICE");
        assertThat(fighter.clerk("OFFICE").post(path, said).text()).contains("Đề nghị này đang tạm dừng");
        assertThat(fighter.clerk("OFFICE")
                        .get("/tasks?task=userTask_appraise")
                        .ok()
                        .get("items")
                        .toString())
                .doesNotContain(NAME);
        assertThat(fighter.clerk("OFFICE").post("/papers", fighter.decision(id)).status())
                .isEqualTo(422);
        return notice;
    }

    private void released(String id, String notice) {
        fighter.complete("OFFICE", "userTask_releaseHold", "release", "Đã xác minh, khiếu nại sai", Map.of());
        for (var who : List.of("clerk.dept@csf.vn", "approver.dept@csf.vn")) {
            MAIL.delivers(who, NAME + ": tiếp tục xét");
        }
        assertThat(fighter.status(id)).isEqualTo("APPRAISAL");
        var path = "/public-notices/" + notice;
        fighter.clerk("OFFICE")
                .post(path + "/withdraw", Map.of("reason", "Đăng lại"))
                .ok();
        var open = fighter.forward();
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.text()).contains("consultation.refusal.complaintOpen", "Đ4.4");
        var said = fighter.clerk("OFFICE")
                .get(path + "/feedback")
                .ok()
                .get("items")
                .get(0)
                .get("id")
                .asString();
        fighter.clerk("OFFICE")
                .post(path + "/feedback/" + said + "/answer", Map.of("answer", "Khiếu nại sai"))
                .ok();
    }

    private void consultedUpon(String id) {
        var path = "/nominations/" + id + "/consultations";
        var question = Map.of(
                "units", List.of(units.code("NATURE")), "bodies", List.of(POLICE), "question", "Có vi phạm gì không?");
        var asked = fighter.clerk("OFFICE").post(path, question).ok().get("items");
        MAIL.delivers("clerk.nature@csf.vn", NAME + ": đề nghị cho ý kiến");
        assertThat(fighter.station(id, "COMMAND").get("openMatters").toString())
                .contains("CONSULTATION", "Cục Môi trường", POLICE);
        assertThat(fighter.forward().text()).contains("Cục Môi trường", POLICE, "Đ34.6");
        fighter.complete("NATURE", "userTask_answerConsultation", "agree", null, Map.of());
        assertThat(fighter.forward().text()).contains(POLICE).doesNotContain("Cục Môi trường");
        var police = asked.valueStream()
                .filter(each -> each.get("body").asString().equals(POLICE))
                .findFirst()
                .orElseThrow();
        timers().fire("body-consultation", police.get("id").asString(), "event_deadline");
        fighter.forward().ok();
    }

    private void votedOn(String id) {
        for (var who : List.of("csf.secretary@csf.vn", "csf.chair@csf.vn")) {
            MAIL.delivers(who, NAME + ": chờ Hội đồng họp, lấy phiếu");
        }
        assertThat(fighter.status(id)).isEqualTo("IN_COUNCIL");
        assertThat(fighter.station(id, "COMMAND").get("openMatters").toString()).contains("COUNCIL");
        assertThat(fighter.clerk("OFFICE").post("/papers", fighter.decision(id)).status())
                .isEqualTo(422);
        var secretary = units.api("csf.secretary");
        CampaignWalk.as(secretary)
                .complete(
                        "userTask_recordCouncilResult",
                        walk.id(),
                        NAME,
                        "record",
                        null,
                        CampaignWalk.ballot(secretary, 9, 8, 1, 8, 1, 0));
        assertThat(fighter.status(id)).isEqualTo("WAITING_FOR_PAPER");
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
        var paper = fighter.clerk("OFFICE")
                .post("/papers", fighter.decision(id))
                .ok()
                .get("id")
                .asString();
        fighter.clerk("OFFICE").post("/papers/" + paper + "/submit").ok();
        CampaignWalk.as(units.manager("COMMAND")).complete("userTask_signPaper", walk.id(), "sign");
        for (var who : List.of("clerk.dept@csf.vn", "approver.dept@csf.vn")) {
            MAIL.delivers(who, NAME + " được khen thưởng");
        }
        for (var who : List.of("clerk.office@csf.vn", "clerk.command@csf.vn")) {
            MAIL.delivers(who, "Đã ký: Tặng danh hiệu Chiến sĩ thi đua cơ sở");
        }
        return paper;
    }
}
