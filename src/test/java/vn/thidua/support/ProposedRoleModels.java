package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;

/** A small organisation in which a department proposes role models, and what its people do with them through the API. */
public final class ProposedRoleModels {

    public static final String CHECK = "userTask_checkRoleModel";
    public static final String PUBLISH = "userTask_publishRoleModel";

    private final TestOrganization units;

    private ProposedRoleModels(TestOrganization units) {
        this.units = units;
    }

    /** @param prefix of the codes of its units */
    public static ProposedRoleModels begin(int port, String prefix, JdbcClient jdbc, PasswordEncoder passwords) {
        return new ProposedRoleModels(TestOrganization.begin(port, prefix, jdbc, passwords)
                .unit("COMMAND", "Bộ Tư lệnh", "", "MINISTRY", "AGENCY", "ARMY_AS_DELEGATED")
                .unit("OFFICE", "Phòng Thi đua", "COMMAND", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("TEAM", "Ban Điện nước", "DEPARTMENT", "SECTION", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create());
    }

    public TestOrganization units() {
        return units;
    }

    /** A proposal of the department's. */
    public Map<String, Object> body(String name, Map<String, Object> more) {
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

    /** Proposes it; answers its id. */
    public String proposed(String name, Map<String, Object> more) {
        return units.clerk("DEPARTMENT")
                .post("/role-models", body(name, more))
                .ok()
                .get("id")
                .asString();
    }

    /** Proposes, checks and publishes it. */
    public String published(String name, String outcome, Map<String, Object> more) {
        var id = proposed(name, more);
        complete(units.clerk("OFFICE"), CHECK, name, "accept", "");
        complete(units.approver("COMMAND"), PUBLISH, name, outcome, "");
        return id;
    }

    /** A small photo of this person's, stored and not yet part of anything. */
    public static Map<String, Object> photo(ApiClient clerk, String alt) throws IOException {
        return Map.of("file", clerk.upload("Ảnh.png", picture()), "alt", alt);
    }

    /** A small picture as a PNG file. */
    public static byte[] picture() throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** The fields that a refusal names. */
    public static List<String> fields(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                .map(error -> error.get("field").asString())
                .toList();
    }

    public static void complete(ApiClient who, String task, String subject, String outcome, String comment) {
        who.post(
                        "/tasks/" + tasks(who, task, subject).get(0).get("id").asString() + "/complete",
                        comment.isEmpty() ? Map.of("outcome", outcome) : Map.of("outcome", outcome, "comment", comment))
                .ok();
    }

    /** This person's open tasks of a kind about somebody. */
    public static List<JsonNode> tasks(ApiClient who, String task, String subject) {
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
