package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Nobody in the installation may decide the award: the last unit submits outward and records what comes back. */
class OutsideDecisionJourneyIT extends OrganizationTest {

    private static final String NATIONAL = "CHIEN_SI_THI_DUA_TOAN_QUOC";

    @Test
    void recordsTheDecisionAndTheRefusalThatCameBack() {
        var units = organization("OUT")
                .unit("TOP", "Bộ chủ quản", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("UNIT", "Đơn vị cơ sở", "TOP", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .create();
        ApiClient clerk = units.clerk("UNIT");
        var walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Phong trào toàn ngành", List.of("UNIT"), List.of(NATIONAL)));
        walk.pledge("UNIT");
        walk.review("UNIT");
        walk.rank();

        String first = walk.nominate("UNIT", NATIONAL, "Cá nhân 01", twiceBefore());
        String second = walk.nominate("UNIT", NATIONAL, "Cá nhân 02", twiceBefore());
        assertThat(walk.route(clerk, first)).containsExactly("NOMINATES", "APPRAISES", "OUTSIDE");
        walk.sign("UNIT", "SUBMISSION_LETTER", Map.of(), first, second);
        publish(units, first, second);
        walk.appraise("TOP", "Cá nhân 01", "forward", null);
        walk.appraise("TOP", "Cá nhân 02", "forward", null);
        walk.vote("TOP", "Cá nhân 01", 11, 10);
        walk.vote("TOP", "Cá nhân 02", 11, 11);
        walk.sign("TOP", "SUBMISSION_LETTER", Map.of(), first, second);
        assertThat(walk.status(clerk, first)).isEqualTo("OUTSIDE");

        CampaignWalk.as(units.clerk("TOP"))
                .complete("userTask_recordOutsideDecision", walk.id(), "Cá nhân 01", "record", null, Map.of());
        CampaignWalk.as(units.clerk("TOP"))
                .complete(
                        "userTask_recordOutsideDecision",
                        walk.id(),
                        "Cá nhân 02",
                        "reject",
                        "Chưa đủ hai lần liên tục Chiến sĩ thi đua cấp bộ",
                        Map.of());

        assertThat(walk.status(clerk, first)).isEqualTo("AWARDED");
        assertThat(walk.status(clerk, second)).isEqualTo("NOT_AWARDED");
        assertThat(clerk.get("/awards?unit=" + units.code("UNIT"))
                        .ok()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    /** What Law 06/2022/QH15, Đ21 asks for: two titles of the ministry in a row, and an initiative of national reach. */
    private static Map<String, Object> twiceBefore() {
        var title = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
        return Map.of(
                "titles",
                List.of(
                        Map.of("award", title, "year", 2022, "decision", "11/QĐ-BCQ"),
                        Map.of("award", title, "year", 2023, "decision", "12/QĐ-BCQ")),
                "initiatives",
                List.of(Map.of("name", "Quy trình lưu giữ lâu dài", "scope", "NATIONAL", "year", 2023)));
    }

    /** The rule asks for it: without, neither would be forwarded. */
    private void publish(TestOrganization units, String... nominations) {
        var list = Map.of("title", "Danh sách toàn quốc", "place", "Báo", "nominations", List.of(nominations));
        var tooShort = new LinkedHashMap<String, Object>(list);
        tooShort.put("workingDays", 9);
        assertThat(units.clerk("TOP").post("/public-notices", tooShort).text()).contains("10 ngày làm việc");
        var id = units.clerk("TOP").post("/public-notices", list).ok().get("id").asString();
        timers().fire("public-notice", id, "event_periodOver");
        var task = units.clerk("TOP")
                .get("/tasks?task=userTask_reportFeedback")
                .ok()
                .get("items")
                .get(0);
        var report = Map.of("outcome", "submit", "data", Map.of("report", "Không có ý kiến."));
        units.clerk("TOP")
                .post("/tasks/" + task.get("id").asString() + "/complete", report)
                .ok();
    }
}
