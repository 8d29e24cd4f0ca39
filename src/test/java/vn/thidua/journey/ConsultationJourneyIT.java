package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** What others have to say to a nomination holds it up until they have said it, or their time is over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationJourneyIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String POLICE = "Công an tỉnh";

    private TestOrganization units;
    private CampaignWalk walk;

    @BeforeAll
    void campaign() {
        units = organization("CNS")
                .unit("TOP", "Bộ chủ quản", "", "MINISTRY", "AGENCY", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("UNIT", "Đơn vị cơ sở", "TOP", "DEPARTMENT", "UNIT", "")
                .unit("OTHER", "Cục Môi trường", "TOP", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Phong trào có hiệp y", List.of("UNIT"), List.of(CERTIFICATE)));
        walk.pledge("UNIT");
        walk.review("UNIT");
        walk.rank();
    }

    @Test
    void waitsForTheBodiesThatWereAsked() {
        var nomination = inAppraisal("Cá nhân hiệp y");
        var appraiser = units.clerk("TOP");
        var path = "/nominations/" + nomination + "/consultations";
        var question = Map.of(
                "units",
                List.of(units.code("OTHER")),
                "bodies",
                List.of(POLICE),
                "question",
                "Đơn vị có vi phạm gì không?");
        assertThat(units.clerk("UNIT").post(path, question).status()).isEqualTo(403);
        assertThat(units.clerk("OTHER").post(path, question).status()).isEqualTo(404);
        var nobody = appraiser.post(path, Map.of("question", "?"));
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.json().get("errors").get(0).get("field").asString()).isEqualTo("units");

        appraiser.post(path, question).ok();
        assertThat(appraiser.post(path, question).status())
                .as("nobody is asked twice")
                .isEqualTo(400);

        var tooEarly = forward("Cá nhân hiệp y");
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.text()).contains("Cục Môi trường", POLICE, "Đ34.6");

        CampaignWalk.as(units.clerk("OTHER"))
                .complete("userTask_answerConsultation", walk.id(), "Cá nhân hiệp y", "agree", null, Map.of());
        assertThat(forward("Cá nhân hiệp y").text()).contains(POLICE).doesNotContain("Cục Môi trường");

        timers().fire("body-consultation", consultation(path, POLICE), "event_deadline");

        var answers = units.clerk("UNIT").get(path).ok().get("items");
        assertThat(answers.valueStream().map(answer -> answer.get("status").asString()))
                .as("the nominating unit sees them too")
                .containsExactly("AGREED", "SILENT");
        assertThat(CampaignWalk.as(appraiser).tasks("userTask_answerConsultation", walk.id()))
                .as("nobody waits for the police any more")
                .isEmpty();
        forward("Cá nhân hiệp y").ok();
        assertThat(walk.status(appraiser, nomination)).isEqualTo("WAITING_FOR_PAPER");
        assertThat(appraiser.post(path, question).status()).isEqualTo(409);
    }

    @Test
    void writesDownWhatABodyOutsideAnswersAndAsksNobodyAboutWhatHasEnded() {
        var nomination = inAppraisal("Cá nhân rút lui");
        var appraiser = units.clerk("TOP");
        var path = "/nominations/" + nomination + "/consultations";
        var asked = Map.of(
                "units", List.of(units.code("OTHER")), "bodies", List.of(POLICE), "question", "Có vi phạm gì không?");
        appraiser.post(path, asked).ok();

        var police = CampaignWalk.as(appraiser).await("userTask_answerConsultation", walk.id(), POLICE);
        var answer = "/tasks/" + police.get("id").asString() + "/complete";
        assertThat(appraiser
                        .post(answer, Map.of("outcome", "disagree", "data", Map.of()))
                        .status())
                .as("a disagreement says why")
                .isEqualTo(400);
        appraiser
                .post(answer, Map.of("outcome", "disagree", "comment", "Đang xác minh", "data", Map.of()))
                .ok();
        var withdrawal = Map.of("reason", "Chuyển công tác");
        units.clerk("UNIT")
                .post("/nominations/" + nomination + "/withdraw", withdrawal)
                .ok();

        var answers = appraiser.get(path).ok().get("items");
        assertThat(answers.valueStream().map(each -> each.get("status").asString()))
                .containsExactly("CANCELLED", "DISAGREED");
        assertThat(CampaignWalk.as(units.clerk("OTHER")).tasks("userTask_answerConsultation", walk.id()))
                .isEmpty();
    }

    @Test
    void isPublishedCommentedOnAndForwarded() {
        var nomination = inAppraisal("Cá nhân công khai");
        var appraiser = units.clerk("TOP");
        var list =
                Map.of("title", "Danh sách khen thưởng", "place", "Cổng thông tin", "nominations", List.of(nomination));
        assertThat(units.clerk("UNIT").post("/public-notices", list).status()).isEqualTo(400);
        assertThat(units.clerk("OTHER").post("/public-notices", list).status()).isEqualTo(404);
        var notice = appraiser.post("/public-notices", list).ok();
        var id = notice.get("id").asString();
        assertThat(appraiser.post("/public-notices", list).status())
                .as("nobody is published twice at a time")
                .isEqualTo(400);
        assertThat(forward("Cá nhân công khai").text()).contains("Danh sách khen thưởng", "Đ44.2");

        var complaint = Map.of(
                "nomination", nomination, "text", "Thành tích không đúng", "complaint", true, "sender", "Một cán bộ");
        var path = "/public-notices/" + id + "/feedback";
        assertThat(units.clerk("UNIT").post(path, complaint).status()).isEqualTo(403);
        var said = appraiser.post(path, complaint).ok().get("id").asString();
        assertThat(units.clerk("OTHER").get(path).ok().get("items"))
                .as("what came back is not public")
                .isEmpty();

        timers().fire("public-notice", id, "event_periodOver");
        assertThat(forward("Cá nhân công khai").text()).contains("chưa có báo cáo");
        var early = report("Danh sách khen thưởng");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Còn 1 ý kiến");
        appraiser
                .post(path + "/" + said + "/answer", Map.of("answer", "Đã xác minh, thành tích đúng"))
                .ok();
        report("Danh sách khen thưởng").ok();

        assertThat(units.clerk("OTHER")
                        .get("/public-notices/" + id)
                        .ok()
                        .get("status")
                        .asString())
                .isEqualTo("CONCLUDED");
        assertThat(appraiser.post(path, complaint).status()).isEqualTo(409);
        forward("Cá nhân công khai").ok();
    }

    @Test
    void countsForNothingOnceTakenBack() {
        var nomination = inAppraisal("Cá nhân rút danh sách");
        var appraiser = units.clerk("TOP");
        var list = Map.of("title", "Danh sách nhầm", "place", "Bảng tin", "nominations", List.of(nomination));
        for (int days : new int[] {0, 61}) {
            var odd = new LinkedHashMap<String, Object>(list);
            odd.put("workingDays", days);
            assertThat(appraiser.post("/public-notices", odd).status()).isEqualTo(400);
        }
        var id = appraiser.post("/public-notices", list).ok().get("id").asString();
        var path = "/public-notices/" + id + "/withdraw";
        assertThat(appraiser.post(path, Map.of()).status()).isEqualTo(400);

        appraiser.post(path, Map.of("reason", "Ghi nhầm tên")).ok();

        assertThat(appraiser.post(path, Map.of("reason", "Lần nữa")).status()).isEqualTo(409);
        forward("Cá nhân rút danh sách").ok();
    }

    @Test
    void isFoundOnAListOfViolationsAndCleared() {
        var found = inAppraisal("Trần Văn Rà Soát");
        var appraiser = units.clerk("TOP");
        var question = Map.of("unit", units.code("TOP"), "year", 2024, "bodies", List.of("POLICE", "TAX"));
        assertThat(units.clerk("UNIT").post("/clearances", question).status()).isEqualTo(403);
        var asked = appraiser.post("/clearances", question).ok().get("items");
        assertThat(asked).hasSize(2);
        assertThat(appraiser.post("/clearances", question).status())
                .as("one list a year from each agency")
                .isEqualTo(400);
        var police = asked.get(0).get("id").asString();
        assertThat(units.clerk("OTHER").get("/clearances/" + police).status()).isEqualTo(404);

        assertThat(record("Công an", "nothing", "INDIVIDUAL,A,,B").status()).isEqualTo(400);
        assertThat(record("Công an", "record", "SOMEBODY,Trần Văn Rà Soát,,Gây rối")
                        .text())
                .contains("Dòng 1");
        record("Công an", "record", "INDIVIDUAL,trần văn rà soát,,\"Gây rối, bị phạt\",Tháng 5/2024")
                .ok();
        record("Thuế", "nothing", null).ok();

        var refused = forward("Trần Văn Rà Soát");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Công an", "Gây rối, bị phạt", "Đ10.2");
        var path = "/nominations/" + found + "/clearance-matches";
        var entry = appraiser
                .get(path)
                .ok()
                .get("items")
                .get(0)
                .get("entry")
                .get("id")
                .asString();
        var why = Map.of("reason", "Trùng tên, khác người");
        var clear = path + "/" + entry + "/clear";
        assertThat(units.clerk("UNIT").post(clear, why).status()).isEqualTo(403);
        assertThat(appraiser.post(clear, Map.of()).status()).isEqualTo(400);
        appraiser.post(clear, why).ok();
        assertThat(appraiser.post(clear, why).status()).isEqualTo(409);
        forward("Trần Văn Rà Soát").ok();
    }

    private ApiClient.Answer record(String agency, String outcome, @Nullable String csv) {
        var appraiser = units.clerk("TOP");
        var task = appraiser
                .get("/tasks?task=userTask_recordList")
                .ok()
                .get("items")
                .valueStream()
                .filter(each -> each.get("subject").asString().startsWith(agency))
                .findFirst()
                .orElseThrow();
        Map<String, Object> data = csv == null ? Map.of() : Map.of("csv", csv);
        return appraiser.post(
                "/tasks/" + task.get("id").asString() + "/complete", Map.of("outcome", outcome, "data", data));
    }

    private ApiClient.Answer report(String title) {
        var appraiser = units.clerk("TOP");
        var task = appraiser
                .get("/tasks?task=userTask_reportFeedback")
                .ok()
                .get("items")
                .valueStream()
                .filter(each -> each.get("subject").asString().equals(title))
                .findFirst()
                .orElseThrow();
        return appraiser.post(
                "/tasks/" + task.get("id").asString() + "/complete",
                Map.of("outcome", "submit", "data", Map.of("report", "Một ý kiến, đã trả lời.")));
    }

    private String consultation(String path, String body) {
        return units.clerk("TOP")
                .get(path)
                .ok()
                .get("items")
                .valueStream()
                .filter(each -> each.get("body").asString().equals(body))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String inAppraisal(String name) {
        var nomination = walk.nominate("UNIT", CERTIFICATE, name);
        walk.sign("UNIT", "SUBMISSION_LETTER", Map.of(), nomination);
        return nomination;
    }

    private ApiClient.Answer forward(String name) {
        var task = CampaignWalk.as(units.clerk("TOP")).await("userTask_appraise", walk.id(), name);
        return units.clerk("TOP")
                .post(
                        "/tasks/" + task.get("id").asString() + "/complete",
                        Map.of("outcome", "forward", "data", Map.of()));
    }
}
