package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.support.ProposedRoleModels.CHECK;
import static vn.thidua.support.ProposedRoleModels.PUBLISH;
import static vn.thidua.support.ProposedRoleModels.complete;
import static vn.thidua.support.ProposedRoleModels.fields;
import static vn.thidua.support.ProposedRoleModels.photo;
import static vn.thidua.support.ProposedRoleModels.tasks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.ProposedRoleModels;
import vn.thidua.support.TestOrganization;

/** Somebody is proposed as a role model, checked, published, and taken back. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleModelJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    private ProposedRoleModels cases;
    private TestOrganization units;

    @BeforeAll
    void organization() {
        cases = ProposedRoleModels.begin(port, "RMJ", jdbc, passwords);
        units = cases.units();
    }

    @Test
    void isCompletedCheckedAndShownToThePublic() throws Exception {
        var clerk = units.clerk("DEPARTMENT");
        var id = cases.proposed("Người trả của rơi", Map.of("photos", List.of(photo(clerk, "Trao lại chiếc ví"))));
        var office = units.clerk("OFFICE");

        assertThat(office.get("/role-models/" + id).ok().get("status").asString())
                .isEqualTo("CHECKING");
        complete(office, CHECK, "Người trả của rơi", "return", "Thiếu ngày xảy ra việc.");
        assertThat(clerk.get("/role-models/" + id).ok().at("/handling/reason").asString())
                .isEqualTo("Thiếu ngày xảy ra việc.");
        var changed = cases.body("Người trả của rơi", Map.of("headline", "Trả lại chiếc ví nhặt được"));
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
        var id = cases.proposed("Người của riêng đơn vị", Map.of());
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
        assertThat(stranger.post("/role-models", cases.body("Không phải của mình", Map.of()))
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
        var id = cases.published("Người chưa đồng ý", "publishInside", Map.of("consent", false));
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
        var id = cases.proposed("Người hỏi ở việc", Map.of("consent", false));
        complete(units.clerk("OFFICE"), CHECK, "Người hỏi ở việc", "accept", "");
        var task = tasks(units.approver("COMMAND"), PUBLISH, "Người hỏi ở việc").get(0);
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
        var early = cases.proposed("Người rút sớm", Map.of());
        var clerk = units.clerk("DEPARTMENT");
        assertThat(fields(clerk.post("/role-models/" + early + "/withdraw", Map.of())))
                .containsExactly("reason");
        clerk.post("/role-models/" + early + "/withdraw", Map.of("reason", "Nhầm người."))
                .ok();
        assertThat(clerk.post("/role-models/" + early + "/withdraw", Map.of("reason", "Lần hai."))
                        .status())
                .isEqualTo(409);
        assertThat(tasks(units.clerk("OFFICE"), CHECK, "Người rút sớm")).isEmpty();

        var late = cases.published("Người rút muộn", "publish", Map.of());
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
        var id = cases.proposed("Người không được", Map.of());
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
                        cases.body(
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
                        cases.body("Người dân", Map.of("subject", "CITIZEN", "homeUnit", units.code("DEPARTMENT"))))))
                .containsExactly("homeUnit");
    }

    @Test
    void callsAUnitAsTheOrganisationDoes() {
        var body = cases.body("", Map.of("subject", "COLLECTIVE", "homeUnit", units.code("TEAM")));
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
                        cases.body(
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

    @Test
    void provesANominationThatBeginsWithIt() {
        var id = cases.published("Người được đề nghị", "publish", Map.of());
        var clerk = units.clerk("DEPARTMENT");
        var nomination = clerk.post("/nominations", nomination("Người được đề nghị"))
                .ok()
                .get("id")
                .asString();
        var evidence = Map.of("nomination", nomination);
        var path = "/role-models/" + id + "/nominations";

        assertThat(units.clerk("SIBLING").post(path, evidence).status()).isEqualTo(403);
        assertThat(clerk.post(path, Map.of("nomination", id)).status()).isEqualTo(404);
        assertThat(clerk.post(
                                "/role-models/" + cases.proposed("Người chưa công bố", Map.of()) + "/nominations",
                                evidence)
                        .status())
                .isEqualTo(422);
        clerk.post(path, evidence).ok();
        clerk.post(path, evidence).ok();

        assertThat(clerk.get(path).ok().at("/items")).hasSize(1);
        assertThat(units.clerk("SIBLING").get(path).ok().at("/items"))
                .as("of a draft that is nobody else's business")
                .isEmpty();
        assertThat(clerk.get("/cases/roleModel/" + id + "/history").ok().toString())
                .contains("nominated", nomination);
    }

    private Map<String, Object> nomination(String name) {
        return Map.of(
                "unit",
                units.code("DEPARTMENT"),
                "award",
                "GIAY_KHEN_CA_NHAN",
                "type",
                "AD_HOC",
                "recipient",
                Map.of("kind", "INDIVIDUAL", "name", name),
                "period",
                Map.of("from", "2026-03-01", "to", "2026-03-01"),
                "achievement",
                "Trả lại chiếc ví nhặt được.");
    }
}
