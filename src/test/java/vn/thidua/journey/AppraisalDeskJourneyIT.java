package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;
import vn.thidua.support.UnknowingProgram;

/** What the appraisal desk can do beside letting pass: supplement, hold, lower award, council, refusal with its ground. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppraisalDeskJourneyIT extends OrganizationTest {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
    private static final String CERTIFICATE_OF_MERIT = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    private TestOrganization units;
    private CampaignWalk walk;

    @BeforeAll
    void campaignThatTakesNominations() {
        units = organization("DESK")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("COMMAND", "Bộ Tư lệnh", "BOARD", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "BOARD", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new CampaignWalk(units, "BOARD");
        walk.launch(walk.plan("Phong trào toàn ngành", List.of("DEPARTMENT"), List.of(FIGHTER)));
        walk.pledge("DEPARTMENT");
        walk.review("DEPARTMENT");
        walk.rank();
    }

    @Test
    void aComplaintTakesItOffThePaperAndTheReleaseBringsItBack() {
        var complained = walk.nominate("DEPARTMENT", FIGHTER, "Người bị khiếu nại");
        var other = walk.nominate("DEPARTMENT", FIGHTER, "Người không bị khiếu nại");
        walk.paper("DEPARTMENT", "SUBMISSION_LETTER", complained, other);
        var body = Map.of("kind", "COMPLAINT", "reason", "Đơn khiếu nại ngày 20/11/2026 đang được xem xét");
        var hold = "/nominations/" + complained + "/hold";

        assertThat(units.clerk("DEPARTMENT").post(hold, body).status()).isEqualTo(403);
        assertThat(units.approver("BOARD").post(hold, body).status()).isEqualTo(403);
        assertThat(units.clerk("ELSEWHERE").post(hold, body).status()).isEqualTo(404);
        assertThat(fields(units.clerk("BOARD").post(hold, Map.of()))).containsExactlyInAnyOrder("kind", "reason");
        units.clerk("BOARD").post(hold, body).ok();

        assertThat(status(complained)).isEqualTo("ON_HOLD");
        assertThat(read(complained).get("paper").isNull()).isTrue();
        assertThat(units.clerk("BOARD").post(hold, body).status()).isEqualTo(409);
        CampaignWalk.as(units.approver("DEPARTMENT")).complete("userTask_signPaper", walk.id(), "sign");
        assertThat(status(other)).isEqualTo("APPRAISAL");
        assertThat(status(complained)).isEqualTo("ON_HOLD");
        var gathered = units.clerk("DEPARTMENT").post("/papers", paper("SUBMISSION_LETTER", complained));
        assertThat(gathered.status()).isEqualTo(422);

        as("BOARD").complete("userTask_releaseHold", walk.id(), "bị khiếu nại", "release", "Khiếu nại sai", Map.of());

        assertThat(status(complained)).isEqualTo("WAITING_FOR_PAPER");
        var kept = appraisal(complained).get("holds").get(0);
        assertThat(kept.get("kind").asString()).isEqualTo("COMPLAINT");
        assertThat(kept.get("finding").asString()).isEqualTo("Khiếu nại sai");
        assertThat(kept.get("endedAt").isNull()).isFalse();
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), complained);
        assertThat(status(complained)).isEqualTo("APPRAISAL");

        // held by the appraiser's own task this time, and what it was held for turns out to be so
        as("COMMAND")
                .complete(
                        "userTask_appraise",
                        walk.id(),
                        "Người bị khiếu nại",
                        "hold",
                        "Đang xem xét kỷ luật",
                        Map.of("holdKind", "DISCIPLINE"));
        assertThat(status(complained)).isEqualTo("ON_HOLD");
        assertThat(as("COMMAND").tasks("userTask_appraise", walk.id()))
                .noneMatch(task -> task.get("subject").asString().contains("Người bị khiếu nại"));
        as("COMMAND")
                .complete(
                        "userTask_releaseHold",
                        walk.id(),
                        "Người bị khiếu nại",
                        "reject",
                        "Bị kỷ luật khiển trách",
                        Map.of("legalArticle", "OTHER", "legalGround", "NĐ 152/2025/NĐ-CP Đ4.4"));
        assertThat(status(complained)).isEqualTo("NOT_AWARDED");
        assertThat(read(complained).get("legalGround").asString()).isEqualTo("NĐ 152/2025/NĐ-CP Đ4.4");
    }

    @Test
    void comesBackFromASupplementWithWhatChangedMarked() {
        var id = appraisedAtCommand("Người bổ sung");
        appraise("COMMAND", "Người bổ sung", "supplement", "Báo cáo chưa nêu số liệu", Map.of());
        assertThat(read(id).get("status").asString()).isEqualTo("SUPPLEMENT");

        var dossier = new HashMap<>(walk.excellence());
        dossier.put("achievement", "Hoàn thành 112% kế hoạch");
        dossier.put("position", "Trợ lý kỹ thuật");
        as("DEPARTMENT").complete("userTask_supplement", walk.id(), "Người bổ sung", "submit", null, dossier);

        assertThat(status(id)).isEqualTo("APPRAISAL");
        var changes = appraisal(id).get("changes");
        assertThat(changes.get("reason").asString()).isEqualTo("Báo cáo chưa nêu số liệu");
        assertThat(changes.get("resubmittedAt").isNull()).isFalse();
        assertThat(changes.get("items")
                        .valueStream()
                        .map(item -> item.get("field").asString() + ": "
                                + item.get("before").asString() + " > "
                                + item.get("after").asString()))
                .containsExactly(
                        "POSITION: Trợ lý > Trợ lý kỹ thuật",
                        "ACHIEVEMENT: Hoàn thành xuất sắc nhiệm vụ > Hoàn thành 112% kế hoạch");
    }

    @Test
    void goesOnAsALowerAwardOnceTheNominatingUnitAgrees() {
        var id = appraisedAtCommand("Người hạ hình thức");
        var lower = Map.<String, Object>of("lowerAward", CERTIFICATE);
        appraise("COMMAND", "Người hạ hình thức", "lower", "Thành tích ở mức Giấy khen", lower);
        assertThat(status(id)).isEqualTo("LOWER_PROPOSED");
        answer("Người hạ hình thức", "reject", "Đề nghị giữ danh hiệu");
        assertThat(status(id)).isEqualTo("APPRAISAL");
        assertThat(read(id).get("reason").asString()).isEqualTo("Đề nghị giữ danh hiệu");

        appraise("COMMAND", "Người hạ hình thức", "lower", "Chưa đủ hai lần CSTĐ cơ sở", lower);
        answer("Người hạ hình thức", "accept", null);

        assertThat(status(id)).isEqualTo("APPRAISAL");
        assertThat(read(id).get("award").get("code").asString()).isEqualTo(CERTIFICATE);
        assertThat(walk.route(units.clerk("COMMAND"), id)).containsExactly("NOMINATES", "DECIDES");
        assertThat(appraisal(id).get("lowerings").valueStream().map(proposal -> proposal.get("accepted")
                        .asBoolean()))
                .containsExactly(true, false);
        appraise("COMMAND", "Người hạ hình thức", "forward", null, Map.of());
        walk.sign("COMMAND", "DECISION", Map.of(), id);
        assertThat(status(id)).isEqualTo("AWARDED");
    }

    @Test
    void isLoweredToWhatTheSameUnitDecidesWithoutACouncil() {
        var id = appraisedAtCommand("Người hạ ở Ban");
        appraise("COMMAND", "Người hạ ở Ban", "forward", null, Map.of());
        walk.sign("COMMAND", "SUBMISSION_LETTER", Map.of(), id);
        appraise("BOARD", "Người hạ ở Ban", "lower", "Ở mức Bằng khen", Map.of("lowerAward", CERTIFICATE_OF_MERIT));
        answer("Người hạ ở Ban", "accept", null);

        appraise("BOARD", "Người hạ ở Ban", "forward", null, Map.of());

        assertThat(status(id)).isEqualTo("WAITING_FOR_PAPER");
        assertThat(walk.route(units.clerk("BOARD"), id)).containsExactly("NOMINATES", "APPRAISES", "DECIDES");
    }

    @Test
    void isNotLoweredToWhatTheNomineeDoesNotMeet() {
        var name = "Người chưa đủ cả hình thức thấp hơn";
        var id = appraisedAtCommand(name);
        var appraiser = units.clerk("COMMAND");
        var task = as("COMMAND")
                .await("userTask_appraise", walk.id(), name)
                .get("id")
                .asString();
        var unmet = appraiser
                .get("/tasks/" + task)
                .ok()
                .get("fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals("lowerAward"))
                .flatMap(field -> field.get("options").valueStream())
                .filter(option -> option.get("label").asString().endsWith("(chưa đủ điều kiện)"))
                .map(option -> option.get("value").asString())
                .findFirst()
                .orElseThrow();

        var refused = appraiser.post(
                "/tasks/" + task + "/complete",
                Map.of("outcome", "lower", "comment", "Thấp hơn một bậc", "data", Map.of("lowerAward", unmet)));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("reasons").get(0).get("code").asString()).startsWith("eligibility.");
        assertThat(refused.json().get("reasons").get(0).get("legalSource").asString())
                .isNotBlank();
        assertThat(status(id)).isEqualTo("APPRAISAL");
    }

    @Test
    void waitsForTheCouncilOfTheUnitThatDecides() {
        var carried = appraisedAtCommand("Người được thông qua");
        var refused = appraisedAtCommand("Người không được thông qua");
        for (String name : List.of("Người được thông qua", "Người không được thông qua")) {
            appraise("COMMAND", name, "forward", null, Map.of());
        }
        assertThat(status(carried)).isEqualTo("WAITING_FOR_PAPER");
        walk.sign("COMMAND", "SUBMISSION_LETTER", Map.of(), carried, refused);
        for (String name : List.of("Người được thông qua", "Người không được thông qua")) {
            appraise("BOARD", name, "forward", null, Map.of());
        }
        assertThat(status(carried)).isEqualTo("IN_COUNCIL");
        var early = units.clerk("BOARD").post("/papers", paper("DECISION", carried));
        assertThat(early.status()).isEqualTo(422);

        var impossible = record("Người được thông qua", 9, 8, 2, 10, 0, 0);
        assertThat(fields(impossible)).containsExactly("data.writtenOpinions");
        var tooFew = record("Người được thông qua", 9, 5, 4, 9, 0, 0);
        assertThat(tooFew.status()).isEqualTo(422);
        assertThat(tooFew.json().get("reasons").get(0).get("code").asString()).isEqualTo("council.refusal.noQuorum");

        record("Người được thông qua", 11, 9, 1, 10, 0, 0).ok();
        record("Người không được thông qua", 11, 11, 0, 9, 1, 1).ok();

        assertThat(status(carried)).isEqualTo("WAITING_FOR_PAPER");
        var vote = appraisal(carried).get("votes").get(0);
        assertThat(vote.get("percent").decimalValue()).isEqualByComparingTo("90.9");
        assertThat(vote.get("silent").asInt()).isEqualTo(1);
        walk.sign("BOARD", "DECISION", Map.of(), carried);
        assertThat(status(carried)).isEqualTo("AWARDED");
        assertThat(status(refused)).isEqualTo("NOT_AWARDED");
        assertThat(read(refused).get("reason").asString()).contains("9", "11", "81,8", "10");
        assertThat(read(refused).get("legalGround").asString()).isNotBlank();
    }

    @Test
    void isNotRefusedWithoutALegalGround() {
        appraisedAtCommand("Người bị trả lại");
        var task = as("COMMAND").await("userTask_appraise", walk.id(), "Người bị trả lại");
        var complete = "/tasks/" + task.get("id").asString() + "/complete";

        var clerk = units.clerk("COMMAND");
        var nothing = Map.of("outcome", "reject", "comment", "Không đủ điều kiện", "data", Map.of());
        assertThat(fields(clerk.post(complete, nothing))).containsExactly("data.legalArticle");
        var unnamed =
                Map.of("outcome", "reject", "comment", "Không đủ điều kiện", "data", Map.of("legalArticle", "OTHER"));
        assertThat(fields(clerk.post(complete, unnamed))).containsExactly("data.legalGround");
    }

    private String appraisedAtCommand(String name) {
        var id = walk.nominate("DEPARTMENT", FIGHTER, name);
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), id);
        return id;
    }

    private void appraise(String unit, String name, String outcome, @Nullable String why, Map<String, Object> data) {
        as(unit).complete("userTask_appraise", walk.id(), name, outcome, why, data);
    }

    private void answer(String name, String outcome, @Nullable String why) {
        CampaignWalk.as(units.approver("DEPARTMENT"))
                .complete("userTask_acceptLowerAward", walk.id(), name, outcome, why, Map.of());
    }

    private ApiClient.Answer record(
            String name, int members, int present, int written, int inFavour, int against, int abstentions) {
        var secretary = units.clerk("BOARD");
        var task = as("BOARD").await("userTask_recordCouncilResult", walk.id(), name);
        var data = new HashMap<>(
                CampaignWalk.ballot(secretary, members, present, written, inFavour, against, abstentions));
        data.put("heldOn", "2024-11-20");
        return secretary.post(
                "/tasks/" + task.get("id").asString() + "/complete", Map.of("outcome", "record", "data", data));
    }

    private Map<String, Object> paper(String kind, String nomination) {
        var unit = kind.equals("DECISION") ? "BOARD" : "DEPARTMENT";
        return Map.of(
                "kind", kind, "unit", units.code(unit), "campaign", walk.id(), "nominations", List.of(nomination));
    }

    private UnknowingProgram as(String unit) {
        return CampaignWalk.as(units.clerk(unit));
    }

    private JsonNode read(String nomination) {
        return units.clerk("BOARD").get("/nominations/" + nomination).ok();
    }

    private JsonNode appraisal(String nomination) {
        return units.clerk("BOARD")
                .get("/nominations/" + nomination + "/appraisal")
                .ok();
    }

    private String status(String nomination) {
        return walk.status(units.clerk("BOARD"), nomination);
    }

    private static List<String> fields(ApiClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return Objects.requireNonNull(answer.json())
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }
}
