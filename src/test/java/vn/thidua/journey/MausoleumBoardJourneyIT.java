package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;
import vn.thidua.support.UnknowingProgram;

/** Seed S0 from its plan to three signed decisions, by programs that only read what tasks say of themselves. */
@IntegrationTest
class MausoleumBoardJourneyIT {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String HIGHER = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    private TestOrganization units;
    private String campaign;

    @BeforeEach
    void organization() {
        units = TestOrganization.begin(port, "S0J", jdbc, passwords)
                .unit(
                        "BOARD",
                        "Ban Quản lý Lăng",
                        "",
                        "MINISTRY",
                        "AGENCY",
                        "MINISTER_OR_EQUIVALENT;HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("COMMAND", "Bộ Tư lệnh Bảo vệ Lăng", "BOARD", "COMMAND", "UNIT", "")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "ARMY_AS_DELEGATED")
                .unit("STRANGER", "Đơn vị khác", "", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void goesFromThePlanToThreeDecisions() {
        launch();
        for (String unit : List.of("COMMAND", "DEPARTMENT")) {
            pledge(unit);
        }
        for (String unit : List.of("COMMAND", "DEPARTMENT")) {
            review(unit);
        }
        program(units.clerk("BOARD")).complete("userTask_confirmRanking", campaign, "confirm");
        awaitStatus("NOMINATION");

        // two at unit level
        String one = nominate("DEPARTMENT", CERTIFICATE, "Cá nhân 01");
        String two = nominate("DEPARTMENT", CERTIFICATE, "Cá nhân 02");
        assertThat(route(one)).containsExactly("DECIDES");
        sign("DEPARTMENT", "DECISION", Map.of(), one, two);
        assertThat(status(one)).isEqualTo("AWARDED");
        assertThat(status(two)).isEqualTo("AWARDED");

        // up the echelons, one struck off at the Command, one returned for supplement and coming back
        String three = nominate("DEPARTMENT", HIGHER, "Cá nhân 03");
        String four = nominate("DEPARTMENT", HIGHER, "Cá nhân 04");
        String five = nominate("DEPARTMENT", HIGHER, "Cá nhân 05");
        assertThat(route(three)).containsExactly("NOMINATES", "APPRAISES", "DECIDES");
        sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), three, four, five);
        appraise("COMMAND", "Cá nhân 03", "forward", null);
        appraise("COMMAND", "Cá nhân 04", "forward", null);
        appraise("COMMAND", "Cá nhân 05", "supplement", "Thiếu xếp loại năm 2024");
        assertThat(status(five)).isEqualTo("SUPPLEMENT");
        program(units.clerk("DEPARTMENT")).complete("userTask_supplement", campaign, "submit");
        appraise("COMMAND", "Cá nhân 05", "forward", null);
        sign(
                "COMMAND",
                "SUBMISSION_LETTER",
                Map.of("strikeOff", List.of(Map.of("nomination", four, "reason", "Thành tích chưa nổi bật"))),
                three,
                four,
                five);
        assertThat(status(four)).isEqualTo("APPRAISAL");
        appraise("COMMAND", "Cá nhân 04", "reject", "Không đủ điều kiện");
        assertThat(status(four)).isEqualTo("NOT_AWARDED");
        appraise("BOARD", "Cá nhân 03", "forward", null);
        appraise("BOARD", "Cá nhân 05", "forward", null);
        String decision = sign("BOARD", "DECISION", Map.of(), three, five);
        assertThat(status(three)).isEqualTo("AWARDED");
        assertThat(status(five)).isEqualTo("AWARDED");

        assertThat(units.clerk("BOARD")
                        .get("/papers/" + decision)
                        .ok()
                        .get("number")
                        .asString())
                .matches("01/QĐ-.+");
        assertThat(new String(units.clerk("BOARD").bytes("/papers/" + decision + "/document"), 0, 5))
                .isEqualTo("%PDF-");
        assertThat(register()).isEqualTo(4);

        units.approver("BOARD")
                .post("/campaigns/" + campaign + "/stages/CLOSING/open")
                .ok();
        program(units.clerk("BOARD")).complete("userTask_writeFinalReport", campaign, "submit");
        program(units.approver("BOARD")).complete("userTask_approveFinalReport", campaign, "approve");
        awaitStatus("CLOSED");

        assertThat(units.clerk("STRANGER").get("/campaigns/" + campaign).status())
                .isEqualTo(404);
        assertThat(units.clerk("STRANGER").get("/nominations/" + three).status())
                .isEqualTo(404);
    }

    private void launch() {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("title", "Hoàn thành xuất sắc nhiệm vụ tu bổ định kỳ năm 2024");
        plan.put("slogan", "Phát huy truyền thống, đoàn kết, sáng tạo");
        plan.put("kind", "PEAK");
        plan.put("launchingUnit", units.code("BOARD"));
        plan.put("occasion", "48 năm Ngày truyền thống");
        plan.put("startsOn", "2024-06-10");
        plan.put("endsOn", "2024-09-10");
        plan.put("launchOn", "2024-06-10");
        var milestones = new LinkedHashMap<String, Object>();
        milestones.put("pledgeBy", "2024-06-20");
        milestones.put("midReviewOn", null);
        milestones.put("finalReviewOn", "2024-09-11");
        milestones.put("nominateBy", "2024-09-20");
        plan.put("milestones", milestones);
        var participants = new LinkedHashMap<String, Object>();
        participants.put("units", List.of(units.code("COMMAND"), units.code("DEPARTMENT")));
        participants.put("subtreeOf", null);
        participants.put("cluster", null);
        plan.put("participants", participants);
        plan.put(
                "contents",
                List.of(Map.of(
                        "title",
                        "Hoàn thành kế hoạch",
                        "targets",
                        List.of(Map.of(
                                "name",
                                "Hoàn thành kế hoạch tu bổ",
                                "measure",
                                "%",
                                "value",
                                100,
                                "direction",
                                "AT_LEAST")))));
        plan.put(
                "criteria",
                List.of(Map.of("name", "Tiến độ", "maxPoints", 40), Map.of("name", "Chất lượng", "maxPoints", 60)));
        plan.put("awards", List.of(CERTIFICATE, HIGHER));
        plan.put("parentCampaign", null);
        campaign = units.clerk("BOARD").post("/campaigns", plan).ok().get("id").asString();
        units.clerk("BOARD").post("/campaigns/" + campaign + "/submit").ok();
        program(units.approver("BOARD")).complete("userTask_approvePlan", campaign, "approve");
    }

    private void pledge(String unit) {
        program(units.clerk(unit)).complete("userTask_draftPledge", campaign, "submit");
        program(units.approver(unit)).complete("userTask_signPledge", campaign, "sign");
        program(units.clerk("BOARD")).complete("userTask_acceptPledge", campaign, "accept");
    }

    private void review(String unit) {
        program(units.clerk(unit)).complete("userTask_selfScore", campaign, "submit");
        program(units.approver(unit)).complete("userTask_confirmReview", campaign, "confirm");
        program(units.clerk("BOARD")).complete("userTask_verifyReview", campaign, "verify");
    }

    private String nominate(String unit, String award, String name) {
        var nomination = Map.of(
                "campaign",
                campaign,
                "unit",
                units.code(unit),
                "award",
                award,
                "type",
                "MOVEMENT",
                "recipient",
                Map.of("kind", "INDIVIDUAL", "name", name, "position", "Trợ lý", "code", name),
                "period",
                Map.of("from", "2024-06-10", "to", "2024-09-10"),
                "achievement",
                "Hoàn thành xuất sắc nhiệm vụ",
                "facts",
                Map.of(
                        "ratings",
                        List.of(Map.of("year", 2024, "level", "EXCELLENT")),
                        "titles",
                        List.of(),
                        "initiatives",
                        List.of(),
                        "holds",
                        List.of()));
        String id = units.clerk(unit)
                .post("/nominations", nomination)
                .ok()
                .get("id")
                .asString();
        units.clerk(unit).post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private void appraise(String unit, String subject, String outcome, String comment) {
        program(units.clerk(unit)).complete("userTask_appraise", campaign, subject, outcome, comment, Map.of());
    }

    private String sign(String unit, String kind, Map<String, Object> known, String... nominations) {
        var paper = Map.of(
                "kind",
                kind,
                "unit",
                units.code(unit),
                "campaign",
                campaign,
                "nominations",
                List.of(nominations),
                "subject",
                "Khen thưởng thành tích tu bổ định kỳ năm 2024");
        String id = units.clerk(unit).post("/papers", paper).ok().get("id").asString();
        units.clerk(unit).post("/papers/" + id + "/submit").ok();
        program(units.approver(unit)).complete("userTask_signPaper", campaign, null, "sign", null, known);
        return id;
    }

    private List<String> route(String nomination) {
        return units.clerk("DEPARTMENT")
                .get("/nominations/" + nomination + "/route")
                .ok()
                .get("stations")
                .valueStream()
                .map(station -> station.get("role").asString())
                .toList();
    }

    private String status(String nomination) {
        return units.clerk("DEPARTMENT")
                .get("/nominations/" + nomination)
                .ok()
                .get("status")
                .asString();
    }

    private int register() {
        return units.manager("BOARD")
                .get("/awards?unit=" + units.code("BOARD"))
                .ok()
                .get("items")
                .size();
    }

    private void awaitStatus(String status) {
        long deadline = System.nanoTime() + 15_000_000_000L;
        JsonNode now;
        do {
            now = units.clerk("BOARD").get("/campaigns/" + campaign).ok().get("status");
        } while (!now.asString().equals(status) && System.nanoTime() < deadline);
        assertThat(now.asString()).isEqualTo(status);
    }

    private static UnknowingProgram program(ApiClient api) {
        return new UnknowingProgram(api);
    }
}
