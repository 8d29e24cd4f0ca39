package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Somebody is proposed as a role model, checked, published, and taken back. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleModelJourneyIT {

    private static final String CHECK = "userTask_checkRoleModel";
    private static final String PUBLISH = "userTask_publishRoleModel";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = TestOrganization.begin(port, "RMJ", jdbc, passwords)
                .unit("COMMAND", "Bộ Tư lệnh", "", "MINISTRY", "AGENCY", "ARMY_AS_DELEGATED")
                .unit("OFFICE", "Phòng Thi đua", "COMMAND", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("TEAM", "Ban Điện nước", "DEPARTMENT", "SECTION", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void isCompletedCheckedAndShownToThePublic() throws Exception {
        var clerk = units.clerk("DEPARTMENT");
        var id = proposed("Người trả của rơi", Map.of("photos", List.of(photo(clerk, "Trao lại chiếc ví"))));
        var office = units.clerk("OFFICE");

        assertThat(office.get("/role-models/" + id).ok().get("status").asString())
                .isEqualTo("CHECKING");
        complete(office, CHECK, "Người trả của rơi", "return", "Thiếu ngày xảy ra việc.");
        assertThat(clerk.get("/role-models/" + id).ok().at("/handling/reason").asString())
                .isEqualTo("Thiếu ngày xảy ra việc.");
        var changed = body("Người trả của rơi", Map.of("headline", "Trả lại chiếc ví nhặt được"));
        assertThat(units.clerk("OFFICE")
                        .put("/role-models/" + id, Map.of("roleModel", changed))
                        .status())
                .isEqualTo(403);
        clerk.put("/role-models/" + id, Map.of("roleModel", changed)).ok();
        complete(clerk, "userTask_reviseRoleModel", "Người trả của rơi", "submit", "");
        complete(office, CHECK, "Người trả của rơi", "accept", "");
        complete(units.approver("COMMAND"), PUBLISH, "Người trả của rơi", "publish", "");

        var read = units.clerk("SIBLING").get("/role-models/" + id).ok();
        assertThat(read.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(read.get("openly").asBoolean()).isTrue();
        assertThat(read.get("headline").asString()).isEqualTo("Trả lại chiếc ví nhặt được");
        assertThat(read.get("handling").isNull()).isTrue();
        var picture = ImageIO.read(
                new ByteArrayInputStream(units.clerk("SIBLING").bytes("/role-models/" + id + "/photos/1")));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(40, 30);
        assertThat(clerk.get("/cases/roleModel/" + id + "/history").ok().toString())
                .contains("proposed", "returned", "revised", "sentAgain", "accepted", "published");
    }

    @Test
    void belongsToItsUnitAndToThoseAboveUntilItIsPublished() {
        var id = proposed("Người của riêng đơn vị", Map.of());
        var stranger = units.clerk("SIBLING");

        assertThat(stranger.get("/role-models/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/role-models?q=nguoi cua rieng".replace(' ', '+'))
                        .ok()
                        .at("/items"))
                .isEmpty();
        assertThat(stranger.post("/role-models/" + id + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/cases/roleModel/" + id + "/history").status()).isEqualTo(404);
        assertThat(stranger.post("/role-models", body("Không phải của mình", Map.of()))
                        .status())
                .isEqualTo(403);
        assertThat(units.manager("COMMAND").get("/role-models/" + id).status()).isEqualTo(200);
        assertThat(units.manager("COMMAND")
                        .post("/role-models/" + id + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(units.clerk("DEPARTMENT")
                        .get("/role-models?q=nguoi+cua+rieng&kind=GOOD_DEED&year=2026&status=CHECKING&unit="
                                + units.code("COMMAND"))
                        .ok()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void isNotShownToThePublicWithoutConsent() {
        var id = published("Người chưa đồng ý", "publishInside", Map.of("consent", false));
        var approver = units.approver("COMMAND");

        var refused = approver.post("/role-models/" + id + "/open");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nghị định 13/2023/NĐ-CP Đ11", "Người chưa đồng ý");
        assertThat(units.clerk("DEPARTMENT")
                        .post("/role-models/" + id + "/open")
                        .status())
                .isEqualTo(403);
        assertThat(fields(units.clerk("DEPARTMENT").post("/role-models/" + id + "/consent", Map.of("given", true))))
                .containsExactly("consentNote");

        consent(id, true);
        approver.post("/role-models/" + id + "/open").ok();
        assertThat(approver.post("/role-models/" + id + "/open").status()).isEqualTo(409);
        consent(id, false);
        assertThat(approver.get("/role-models/" + id).ok().get("openly").asBoolean())
                .isFalse();
    }

    @Test
    void asksForConsentAtTheTaskToo() {
        var id = proposed("Người hỏi ở việc", Map.of("consent", false));
        complete(units.clerk("OFFICE"), CHECK, "Người hỏi ở việc", "accept", "");
        var task = task(units.approver("COMMAND"), PUBLISH, "Người hỏi ở việc");
        var answer = units.approver("COMMAND")
                .post("/tasks/" + task.get("id").asString() + "/complete", Map.of("outcome", "publish"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Nghị định 13/2023/NĐ-CP Đ11");
        assertThat(units.approver("COMMAND")
                        .get("/role-models/" + id)
                        .ok()
                        .get("status")
                        .asString())
                .isEqualTo("APPROVAL");
    }

    @Test
    void isTakenBackByTheUnitBeforeAndByTheStandingBodyAtAnyTime() {
        var early = proposed("Người rút sớm", Map.of());
        var clerk = units.clerk("DEPARTMENT");
        assertThat(fields(clerk.post("/role-models/" + early + "/withdraw", Map.of())))
                .containsExactly("reason");
        clerk.post("/role-models/" + early + "/withdraw", Map.of("reason", "Nhầm người."))
                .ok();
        assertThat(clerk.post("/role-models/" + early + "/withdraw", Map.of("reason", "Lần hai."))
                        .status())
                .isEqualTo(409);
        assertThat(tasks(units.clerk("OFFICE"), CHECK, "Người rút sớm")).isEmpty();

        var late = published("Người rút muộn", "publish", Map.of());
        assertThat(clerk.post("/role-models/" + late + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        units.clerk("OFFICE")
                .post("/role-models/" + late + "/withdraw", Map.of("reason", "Có đơn thư phản ánh."))
                .ok();
        assertThat(units.clerk("SIBLING").get("/role-models/" + late).status()).isEqualTo(404);
        assertThat(clerk.get("/role-models/" + late).ok().get("status").asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void endsWhereTheStandingBodySaysNo() {
        var id = proposed("Người không được", Map.of());
        complete(units.clerk("OFFICE"), CHECK, "Người không được", "reject", "Chưa tiêu biểu.");
        assertThat(units.clerk("DEPARTMENT")
                        .get("/role-models/" + id)
                        .ok()
                        .at("/handling/reason")
                        .asString())
                .isEqualTo("Chưa tiêu biểu.");
        assertThat(units.clerk("OFFICE")
                        .post("/role-models/" + id + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void hearsEverythingThatIsWrongAtOnce() {
        var clerk = units.clerk("DEPARTMENT");
        assertThat(fields(clerk.post("/role-models", Map.of("unit", units.code("DEPARTMENT"), "consent", true))))
                .containsExactlyInAnyOrder(
                        "kind", "subject", "name", "headline", "story", "field", "from", "consentNote");
        assertThat(fields(clerk.post(
                        "/role-models",
                        body(
                                "Người",
                                Map.of(
                                        "field",
                                        "NONE",
                                        "from",
                                        "2999-01-01",
                                        "to",
                                        "2026-02-30",
                                        "campaign",
                                        "x",
                                        "homeUnit",
                                        units.code("SIBLING"),
                                        "story",
                                        "x".repeat(5_001))))))
                .containsExactlyInAnyOrder("field", "from", "to", "campaign", "homeUnit", "story");
        assertThat(fields(clerk.post(
                        "/role-models",
                        body("Người dân", Map.of("subject", "CITIZEN", "homeUnit", units.code("DEPARTMENT"))))))
                .containsExactly("homeUnit");
    }

    @Test
    void callsAUnitAsTheOrganisationDoes() {
        var body = body("", Map.of("subject", "COLLECTIVE", "homeUnit", units.code("TEAM")));
        assertThat(units.clerk("DEPARTMENT")
                        .post("/role-models", body)
                        .ok()
                        .get("name")
                        .asString())
                .isEqualTo("Ban Điện nước");
    }

    @Test
    void takesNothingButPhotosAsPhotos() throws Exception {
        var clerk = units.clerk("DEPARTMENT");
        var pdf = clerk.upload("Giấy.pdf", "%PDF-1.4 giấy".getBytes(StandardCharsets.UTF_8));
        var broken = clerk.upload("Hỏng.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2});
        var foreign = photo(units.clerk("SIBLING"), "Của người khác");
        var good = photo(clerk, "");

        assertThat(fields(clerk.post(
                        "/role-models",
                        body(
                                "Người",
                                Map.of(
                                        "photos",
                                        List.of(
                                                Map.of("file", pdf, "alt", "Giấy"),
                                                Map.of("file", broken, "alt", "Hỏng"),
                                                foreign,
                                                good))))))
                .containsExactlyInAnyOrder("photos[0].file", "photos[1].file", "photos[2].file", "photos[3].alt");
    }

    private void consent(String id, boolean given) {
        units.clerk("DEPARTMENT")
                .post("/role-models/" + id + "/consent", Map.of("given", given, "note", "Văn bản ngày 05/9/2026"))
                .ok();
    }

    private String published(String name, String outcome, Map<String, Object> more) {
        var id = proposed(name, more);
        complete(units.clerk("OFFICE"), CHECK, name, "accept", "");
        complete(units.approver("COMMAND"), PUBLISH, name, outcome, "");
        return id;
    }

    private String proposed(String name, Map<String, Object> more) {
        return units.clerk("DEPARTMENT")
                .post("/role-models", body(name, more))
                .ok()
                .get("id")
                .asString();
    }

    private Map<String, Object> body(String name, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "unit",
                units.code("DEPARTMENT"),
                "kind",
                "GOOD_DEED",
                "subject",
                "PERSON",
                "name",
                name,
                "headline",
                "Nhặt được của rơi, trả lại người mất",
                "story",
                "Trên đường đi làm nhặt được chiếc ví và tìm trả lại người mất.",
                "field",
                "CONG_TAC",
                "from",
                "2026-03-01"));
        body.put("consent", true);
        body.put("consentNote", "Văn bản ngày 02/3/2026");
        body.putAll(more);
        return body;
    }

    private static Map<String, Object> photo(ApiClient clerk, String alt) throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Map.of("file", clerk.upload("Ảnh.png", bytes.toByteArray()), "alt", alt);
    }

    private static List<String> fields(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                .map(error -> error.get("field").asString())
                .toList();
    }

    private static void complete(ApiClient who, String task, String subject, String outcome, String comment) {
        who.post(
                        "/tasks/" + task(who, task, subject).get("id").asString() + "/complete",
                        comment.isEmpty() ? Map.of("outcome", outcome) : Map.of("outcome", outcome, "comment", comment))
                .ok();
    }

    private static JsonNode task(ApiClient who, String task, String subject) {
        return tasks(who, task, subject).get(0);
    }

    private static List<JsonNode> tasks(ApiClient who, String task, String subject) {
        return StreamSupport.stream(
                        who.get("/tasks?task=" + task + "&limit=200")
                                .ok()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(item -> item.get("subject").asString().contains(subject))
                .toList();
    }
}
