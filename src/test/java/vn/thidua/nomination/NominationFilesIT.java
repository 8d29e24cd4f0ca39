package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.attachment.Attachments;
import vn.thidua.attachment.SentFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The files of a dossier: who adds them, until when, and who reads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationFilesIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final byte[] PDF = "%PDF-1.7 báo cáo thành tích".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Attachments attachments;

    @Autowired
    NominationFiles files;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("NFI")
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void belongToTheDossierFromThenOn() {
        var nomination = draft("Nguyễn Văn An");
        var clerk = units.clerk("DEPARTMENT");
        var file = stored("bao-cao.pdf");

        clerk.post(path(nomination), Map.of("files", List.of(file))).ok();
        assertThat(clerk.post(path(nomination), Map.of("files", List.of(file))).status())
                .as("sent twice, added once")
                .isEqualTo(200);
        var listed = units.approver("DEPARTMENT").get(path(nomination)).ok().get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("name").asString()).isEqualTo("bao-cao.pdf");
        assertThat(units.approver("DEPARTMENT").bytes("/attachments/" + file)).isEqualTo(PDF);
        assertThat(units.clerk("SIBLING").get("/attachments/" + file).status()).isEqualTo(404);
        assertThat(units.clerk("SIBLING").get(path(nomination)).status()).isEqualTo(404);

        clerk.post("/nominations/" + nomination + "/submit").ok();
        var late = clerk.post(path(nomination), Map.of("files", List.of(stored("muon.pdf"))));
        assertThat(late.status()).isEqualTo(409);
        var taken = catchThrowableOfType(Refusal.class, () -> files.remove(nomination, file, actor()));
        assertThat(taken.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void areTakenOutOfADraft() {
        var nomination = draft("Trần Thị Bình");
        files.add(nomination, List.of(new SentFile("nham.pdf", "application/pdf", PDF)), actor());
        var held = files.of(nomination);
        assertThat(held).hasSize(1);

        files.remove(nomination, held.get(0).id(), actor());

        assertThat(files.of(nomination)).isEmpty();
    }

    @Test
    void areRefusedWithTheFieldThatIsWrong() {
        var nomination = draft("Lê Văn Cường");
        var clerk = units.clerk("DEPARTMENT");

        var none = clerk.post(path(nomination), Map.of("files", List.of()));
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().get("errors").get(0).get("field").asString()).isEqualTo("files");
        assertThat(clerk.post(path(nomination), Map.of("files", List.of(UUID.randomUUID())))
                        .status())
                .isEqualTo(400);
        assertThat(units.approver("DEPARTMENT")
                        .post(path(nomination), Map.of("files", List.of(stored("khac.pdf"))))
                        .status())
                .isEqualTo(403);
    }

    private UUID draft(String name) {
        var stage = NominationStage.open(jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(CERTIFICATE));
        return UUID.fromString(units.clerk("DEPARTMENT")
                .post("/nominations", stage.body(units.code("DEPARTMENT"), CERTIFICATE, name))
                .ok()
                .get("id")
                .asString());
    }

    private UUID stored(String name) {
        return attachments.store("file", name, "application/pdf", PDF, actor()).id();
    }

    private Actor actor() {
        var username = units.username("CLERK", "DEPARTMENT");
        var id = jdbc.sql("select id from thidua.person where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single();
        return new Actor(
                id, username, "Chuyên viên", java.util.Set.of(Desk.clerk(units.code("DEPARTMENT"))), "127.0.0.1");
    }

    private static String path(UUID nomination) {
        return "/nominations/" + nomination + "/attachments";
    }
}
