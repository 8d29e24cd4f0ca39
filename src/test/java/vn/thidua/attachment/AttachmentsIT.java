package vn.thidua.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class AttachmentsIT {

    private static final byte[] PDF = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);
    private static final Actor IMPORTER = new Actor(
            new UUID(0, 1), "importer", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");

    @LocalServerPort
    int port;

    @Autowired
    OrganizationImport imports;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeEach
    void people() {
        imports.importUnits(csv("code,name_vi,parent_code,echelon,kind\nATT_A,Đơn vị A,,UNIT,UNIT\n"), IMPORTER);
        imports.importPeople(csv("""
                        username,display_name,role,unit_code,valid_from,valid_to,password
                        att.owner,Chuyên viên A,CLERK,ATT_A,2020-01-01,,mat-khau-dai-1
                        att.other,Thủ trưởng A,APPROVER,ATT_A,2020-01-01,,mat-khau-dai-1
                        """), IMPORTER);
    }

    @Test
    void givesTheUploaderTheFileBackToSaveAndNobodyElse() throws Exception {
        var stored = upload("att.owner", "Biên bản họp.pdf", "application/pdf", PDF);
        assertThat(stored.statusCode()).isEqualTo(201);
        var file = json.readTree(stored.body());
        assertThat(file.get("type").asString()).isEqualTo("application/pdf");
        assertThat(file.get("size").asInt()).isEqualTo(PDF.length);
        var path = "/api/v1/attachments/" + file.get("id").asString();

        var answer = get("att.owner", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp.pdf"));
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");

        assertThat(get("att.other", path).statusCode()).isEqualTo(404);
        assertThat(get("att.owner", "/api/v1/attachments/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(get("att.owner", "/api/v1/attachments/x").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesARenamedFileAndSaysWhatItIs() throws Exception {
        var renamed = upload("att.owner", "anh.png", "image/png", PDF);
        assertThat(renamed.statusCode()).isEqualTo(400);
        assertThat(problem(renamed))
                .isEqualTo(
                        "Tệp “anh.png” thực chất là tệp PDF: phần mở rộng không đúng với nội dung. Hãy đặt lại đúng tên"
                                + " rồi gửi lại.");

        var program = upload("att.owner", "bao-cao.pdf", "application/pdf", "MZ chương trình".getBytes());
        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(problem(program)).startsWith("Tệp “bao-cao.pdf” không thuộc loại được nhận");
    }

    @Test
    void refusesAnEmptyFileAndOneTooLarge() throws Exception {
        assertThat(problem(upload("att.owner", "rong.pdf", "application/pdf", new byte[0])))
                .isEqualTo("Tệp rỗng, không có nội dung.");

        var large = java.util.Arrays.copyOf(PDF, Attachments.LARGEST + 1);
        var refused = upload("att.owner", "lon.pdf", "application/pdf", large);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(problem(refused)).isEqualTo("Tệp lớn hơn 20 MB.");
        var larger = java.util.Arrays.copyOf(PDF, 33 * 1024 * 1024);
        assertThat(problem(upload("att.owner", "lon.pdf", "application/pdf", larger)))
                .isEqualTo("Tệp lớn hơn 20 MB.");
        assertThat(jdbc.sql("select count(*) from thidua.attachment where name = 'lon.pdf'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNobodysFilesForEverThatBelongToNoCase() {
        var hoarder = new Actor(UUID.randomUUID(), "att.hoarder", "Chuyên viên", Set.of(Desk.clerk("ATT_A")), null);
        for (int i = 0; i < 200; i++) {
            attachments.store("file", "x.pdf", null, PDF, hoarder);
        }
        var refusal = catchThrowableOfType(Refusal.class, () -> attachments.store("file", "x.pdf", null, PDF, hoarder));
        assertThat(refusal.fields()).containsExactly(FieldProblem.of("file", "attachment.field.tooMany", 200));

        jdbc.sql("update thidua.attachment set uploaded_at = uploaded_at - interval '31 days' where uploaded_by = :id")
                .param("id", hoarder.personId())
                .update();
        var file = attachments.store("file", "x.pdf", null, PDF, hoarder);
        assertThat(jdbc.sql("select id from thidua.attachment where uploaded_by = :id")
                        .param("id", hoarder.personId())
                        .query(UUID.class)
                        .list())
                .containsExactly(file.id());
    }

    private String problem(HttpResponse<byte[]> answer) {
        JsonNode errors = json.readTree(answer.body()).get("errors");
        assertThat(errors.get(0).get("field").asString()).isEqualTo("file");
        return errors.get(0).get("message").asString();
    }

    private HttpResponse<byte[]> upload(String user, String name, String type, byte[] content) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.send(
                request(user, "/api/v1/attachments")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String user, String path) throws IOException, InterruptedException {
        return http.send(request(user, path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String user, String path) {
        var credentials =
                Base64.getEncoder().encodeToString((user + ":mat-khau-dai-1").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials)
                .header("Accept-Language", "vi");
    }

    private static ByteArrayInputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
