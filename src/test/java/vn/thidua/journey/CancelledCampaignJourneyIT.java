package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;

/** A campaign is called off while nominations are on their way: what nobody has decided ends with it. */
class CancelledCampaignJourneyIT extends OrganizationTest {

    private static final String AWARD = "GIAY_KHEN_CA_NHAN";
    private static final String REASON = "Cấp trên tổ chức chung một phong trào";

    @Test
    void endsWhatIsUndecidedAndKeepsWhatIsDecided() {
        var units = organization("CXL")
                .unit("TOP", "Cơ quan phát động", "", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("ONE", "Đơn vị thứ nhất", "TOP", "DEPARTMENT", "UNIT", "")
                .create();
        var walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Phong trào bị hủy khi đang xét khen", List.of("ONE"), List.of(AWARD)));
        walk.pledge("ONE");
        walk.awaitStatus("FINAL_REVIEW");
        walk.review("ONE");
        walk.rank();

        var awarded = walk.nominate("ONE", AWARD, "Đã khen");
        walk.sign("ONE", "SUBMISSION_LETTER", Map.of(), awarded);
        walk.appraise("TOP", "Đã khen", "forward", null);
        walk.sign("TOP", "DECISION", Map.of(), awarded);
        var appraised = walk.nominate("ONE", AWARD, "Đang thẩm định");
        var incomplete = walk.nominate("ONE", AWARD, "Đang bổ sung");
        walk.sign("ONE", "SUBMISSION_LETTER", Map.of(), appraised, incomplete);
        walk.appraise("TOP", "Đang bổ sung", "supplement", "Thiếu minh chứng");
        var onPaper = walk.nominate("ONE", AWARD, "Trên văn bản");
        var paper = walk.paper("ONE", "SUBMISSION_LETTER", onPaper);
        // more than one chunk
        var waiting = IntStream.range(0, 120)
                .mapToObj(number -> walk.nominate("ONE", AWARD, "Chờ văn bản " + number))
                .toList();

        units.approver("TOP")
                .post("/campaigns/" + walk.id() + "/cancel", Map.of("reason", REASON))
                .ok();

        var reader = units.clerk("ONE");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(waiting)
                .allSatisfy(id -> assertThat(walk.status(reader, id)).isEqualTo("WITHDRAWN")));
        assertThat(List.of(appraised, incomplete, onPaper))
                .allSatisfy(id -> assertThat(walk.status(reader, id)).isEqualTo("WITHDRAWN"));
        assertThat(walk.status(reader, awarded)).isEqualTo("AWARDED");
        assertThat(reader.get("/nominations/" + appraised).ok().toString()).contains(REASON);
        assertThat(reader.get("/nominations/" + appraised + "/history").ok().toString())
                .contains("campaignCancelled", REASON);
        assertThat(reader.get("/papers/" + paper).ok().toString()).contains("\"WITHDRAWN\"");
        assertThat(reader.get("/cases/paper/" + paper + "/history").ok().toString())
                .contains("nominationWithdrawn", REASON);
        assertThat(openTasks(walk.id())).isEmpty();
        assertThat(runningCases(waiting)).isZero();
        assertThat(units.approver("ONE")
                        .post("/nominations/" + onPaper + "/withdraw", Map.of("reason", "Rút"))
                        .status())
                .isEqualTo(409);
    }

    /** The tasks about nominations; the empty paper still asks its approver to send it back. */
    private List<String> openTasks(String campaign) {
        return jdbc.sql("""
                        select task from thidua.work_item where state = 'OPEN' and campaign_id = cast(? as uuid)
                          and process = 'nomination-approval'
                        """).param(campaign).query(String.class).list();
    }

    private long runningCases(List<String> nominations) {
        return jdbc.sql("select count(*) from thidua.process_case where ended_at is null and business_key = any(?)")
                .param(nominations.toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
