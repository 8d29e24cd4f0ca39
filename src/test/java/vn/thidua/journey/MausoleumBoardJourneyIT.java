package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Seed S0 from its plan to three signed decisions, by programs that only read what tasks say of themselves. */
class MausoleumBoardJourneyIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String HIGHER = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";

    @Test
    void goesFromThePlanToThreeDecisions() {
        var units = organization("S0J")
                .unit("BOARD", "Ban Quản lý Lăng", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("COMMAND", "Bộ Tư lệnh Bảo vệ Lăng", "BOARD", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "ARMY_AS_DELEGATED")
                .unit("STRANGER", "Đơn vị khác", "", "DEPARTMENT", "UNIT", "")
                .create();
        ApiClient clerk = units.clerk("DEPARTMENT");
        var walk = new CampaignWalk(units, "BOARD");
        walk.launch(plan(walk));
        photoOfTheLaunch(units, walk.id());
        List.of("COMMAND", "DEPARTMENT").forEach(walk::pledge);
        List.of("COMMAND", "DEPARTMENT").forEach(walk::review);
        walk.rank();

        // two decisions at unit level, each by the unit's own authority
        String one = walk.nominate("DEPARTMENT", CERTIFICATE, "Cá nhân 01");
        String two = walk.nominate("COMMAND", CERTIFICATE, "Cá nhân 02");
        assertThat(walk.route(clerk, one)).containsExactly("DECIDES");
        walk.sign("DEPARTMENT", "DECISION", Map.of(), one);
        walk.sign("COMMAND", "DECISION", Map.of(), two);
        assertThat(walk.status(clerk, one)).isEqualTo("AWARDED");
        assertThat(walk.status(units.clerk("COMMAND"), two)).isEqualTo("AWARDED");

        // up the echelons: one is returned for supplement and comes back, one is struck off at the Command
        String three = walk.nominate("DEPARTMENT", HIGHER, "Cá nhân 03");
        String four = walk.nominate("DEPARTMENT", HIGHER, "Cá nhân 04");
        String five = walk.nominate("DEPARTMENT", HIGHER, "Cá nhân 05");
        assertThat(walk.route(clerk, three)).containsExactly("NOMINATES", "APPRAISES", "DECIDES");
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), three, four, five);
        walk.appraise("COMMAND", "Cá nhân 03", "forward", null);
        walk.appraise("COMMAND", "Cá nhân 04", "forward", null);
        walk.appraise("COMMAND", "Cá nhân 05", "supplement", "Thiếu xếp loại năm 2024");
        assertThat(walk.status(clerk, five)).isEqualTo("SUPPLEMENT");
        walk.supplement("DEPARTMENT");
        walk.appraise("COMMAND", "Cá nhân 05", "forward", null);
        var struckOff = Map.of("nomination", four, "reason", "Thành tích chưa nổi bật");
        walk.sign("COMMAND", "SUBMISSION_LETTER", Map.of("strikeOff", List.of(struckOff)), three, four, five);
        assertThat(walk.status(clerk, four)).isEqualTo("APPRAISAL");
        walk.appraise("COMMAND", "Cá nhân 04", "reject", "Không đủ điều kiện");
        assertThat(walk.status(clerk, four)).isEqualTo("NOT_AWARDED");
        walk.appraise("BOARD", "Cá nhân 03", "forward", null);
        walk.appraise("BOARD", "Cá nhân 05", "forward", null);

        // the third decision, at the Board
        String decision = walk.sign("BOARD", "DECISION", Map.of(), three, five);
        assertThat(walk.status(clerk, three)).isEqualTo("AWARDED");
        assertThat(walk.status(clerk, five)).isEqualTo("AWARDED");
        assertThat(units.clerk("BOARD")
                        .get("/papers/" + decision)
                        .ok()
                        .get("number")
                        .asString())
                .matches("01/QĐ-.+");
        assertThat(new String(units.clerk("BOARD").bytes("/papers/" + decision + "/document"), 0, 5))
                .isEqualTo("%PDF-");
        assertThat(units.manager("BOARD")
                        .get("/awards?unit=" + units.code("BOARD"))
                        .ok()
                        .get("items")
                        .size())
                .isEqualTo(4);
        walk.close();
        assertThat(walk.read().at("/report/results").asString()).isNotBlank();

        assertThat(units.clerk("STRANGER").get("/campaigns/" + walk.id()).status())
                .isEqualTo(404);
        assertThat(units.clerk("STRANGER").get("/nominations/" + three).status())
                .isEqualTo(404);
        assertThat(units.clerk("STRANGER").get("/papers/" + decision).status()).isEqualTo(404);
        assertThat(units.clerk("STRANGER")
                        .get("/papers/" + decision + "/document")
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, Object> plan(CampaignWalk walk) {
        var plan = walk.plan(
                "Hoàn thành xuất sắc nhiệm vụ tu bổ định kỳ năm 2024",
                List.of("COMMAND", "DEPARTMENT"),
                List.of(CERTIFICATE, HIGHER));
        plan.put("occasion", "76 năm Lời kêu gọi thi đua ái quốc\n48 năm Ngày truyền thống");
        plan.put(
                "frame",
                Map.of(
                        "priority",
                        true,
                        "staff",
                        List.of("OFFICIAL", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "SOLDIER", "WORKER"),
                        "ceremony",
                        Map.of("time", "Buổi sáng", "chair", "Trưởng ban kiêm Tư lệnh")));
        return plan;
    }

    /** Added by the launching unit's clerk, read by whoever takes part, unknown to everybody else. */
    private static void photoOfTheLaunch(TestOrganization units, String campaign) {
        var path = "/campaigns/" + campaign + "/attachments";
        var photo = units.clerk("BOARD").upload("le-phat-dong.pdf", "%PDF-1.4 ảnh".getBytes(StandardCharsets.UTF_8));
        var chosen = Map.of("files", List.of(photo));
        units.clerk("BOARD").post(path, chosen).ok();
        units.clerk("BOARD").post(path, chosen).ok();
        assertThat(units.clerk("DEPARTMENT").get(path).ok().get("items"))
                .as("sent twice, added once")
                .hasSize(1);
        assertThat(units.clerk("DEPARTMENT").bytes("/attachments/" + photo)).isNotEmpty();
        assertThat(units.clerk("DEPARTMENT").post(path, chosen).status()).isEqualTo(403);
        assertThat(units.clerk("STRANGER").get(path).status()).isEqualTo(404);
        assertThat(units.clerk("STRANGER").post(path, chosen).status()).isEqualTo(404);
        assertThat(units.clerk("STRANGER").get("/attachments/" + photo).status())
                .isEqualTo(404);
        assertThat(units.clerk("BOARD").delete(path + "/" + photo).status()).isEqualTo(204);
        assertThat(units.clerk("BOARD").delete(path + "/" + photo).status()).isEqualTo(404);
    }
}
