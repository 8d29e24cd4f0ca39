package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.security.Visitor;
import vn.thidua.support.PdfLook;

/** Anybody who holds a signed paper learns from its code whether it is genuine, and nothing about people. */
class PaperCheckIT extends PaperStageTest {

    @LocalServerPort
    int port;

    @Autowired
    PaperDocuments documents;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    TransactionOperations transaction;

    @Test
    void theCodeOnASignedPaperLeadsToItsPage() throws Exception {
        var set = people.set("CHECK");
        var letter = signed(set, "Nguyễn Thị Riêng Tư");
        var pdf = pdf(letter, set);
        var url = PdfLook.of(pdf).qrCode();
        assertThat(url).startsWith("http://localhost:8080/verify/");
        var code = url.substring(url.lastIndexOf('/') + 1);
        assertThat(code).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

        var page = new Visitor(port).get("/verify/" + code);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        var words = Jsoup.parse(page.body()).select("main").text();
        assertThat(words)
                .contains("Tờ trình", "01/TTr-PKT", "Đang có hiệu lực", "Phòng Kỹ thuật CHECK", "Số trường hợp");
        assertThat(words)
                .doesNotContain("Riêng Tư", "APPROVER", letter.wording().subject());

        var typedOtherwise = code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(issued.check(typedOtherwise).number()).isEqualTo("01/TTr-PKT");
        var answer = new Visitor(port).get("/api/v1/verify/" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"state\":\"CURRENT\"", "\"names\":1")
                .doesNotContain("Riêng");
    }

    @Test
    void comparesAFileWithWhatWasIssued() throws Exception {
        var set = people.set("SAME");
        var letter = signed(set, "Người Được So");
        var pdf = pdf(letter, set);
        var code = issued.markOf("paper", letter.id().toString()).orElseThrow().code();

        assertThat(compare(code, pdf).body()).contains("giống hoàn toàn");
        pdf[pdf.length - 10]++;
        assertThat(compare(code, pdf).body()).contains("không phải bản đã ban hành");
        assertThat(compare(code, new byte[0]).statusCode()).isEqualTo(400);
        assertThat(compare(code, new byte[20 * 1024 * 1024 + 1]).statusCode()).isEqualTo(400);
        assertThat(compare(code, new byte[21 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(compare("0000-0000-0000-0000", pdf).statusCode()).isEqualTo(404);
    }

    @Test
    void knowsNoOtherCodes() {
        for (var code :
                List.of("0000-0000-0000-0000", "x", "%27--", UUID.randomUUID().toString(), "A".repeat(3000))) {
            var page = new Visitor(port).get("/verify/" + code);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Không tìm thấy văn bản");
            assertThat(new Visitor(port).get("/api/v1/verify/" + code).statusCode())
                    .isEqualTo(404);
        }
        assertThat(new Visitor(port).get("/verify").body()).contains("Nhập mã kiểm tra");
        assertThat(new Visitor(port).get("/verify?code=7K3M%2F..%2Fx").headers().firstValue("Location"))
                .hasValueSatisfying(path -> assertThat(path).endsWith("/verify/7K3Mx"));
    }

    @Test
    void saysWhatBecameOfADocument() throws Exception {
        var set = people.set("FATE");
        var first = signed(set, "Một", "Hai");
        var second = signed(set, "Ba");
        var id = first.id().toString();
        var code = issued.markOf("paper", id).orElseThrow().code();
        var on = LocalDate.of(2026, 12, 1);

        transaction.executeWithoutResult(status -> issued.revoke("paper", id, 1, "Quyết định số 7/QĐ-BTL", on));
        assertThat(page(code))
                .contains("Đã thu hồi một phần", "1 trường hợp, ngày 01/12/2026, theo Quyết định số 7/QĐ-BTL");
        transaction.executeWithoutResult(status -> issued.revoke("paper", id, 1, "Quyết định số 8/QĐ-BTL", on));
        assertThat(page(code)).contains("nội dung khen thưởng đã bị thu hồi", "2 trường hợp");
        transaction.executeWithoutResult(
                status -> issued.supersede("paper", id, "paper", second.id().toString(), on));
        assertThat(page(code)).contains("Đã được thay thế", "02/TTr-PKT, từ ngày 01/12/2026");
    }

    @Test
    void givesNoCodeToADraft() {
        var set = people.set("DRAFT");
        var letter = people.letter(set, List.of(people.nomination(set, "Chưa Ký")));

        assertThat(issued.markOf("paper", letter.id().toString())).isEmpty();
    }

    private PaperView signed(PaperStage.Stage set, String... names) {
        var letter = people.letter(
                set,
                Arrays.stream(names).map(name -> people.nomination(set, name)).toList());
        papers.submit(letter.id(), people.clerk(set.team()));
        people.complete(letter.id(), "sign", null, Map.of(), people.approver(set.team()));
        return letter;
    }

    /** The kept one: a step of its own writes it. */
    private byte[] pdf(PaperView paper, PaperStage.Stage set) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select exists (select from thidua.paper_document where paper_id = :id)")
                        .param("id", paper.id())
                        .query(Boolean.class)
                        .single());
        return documents.document(paper.id(), DocumentFormat.PDF, people.clerk(set.team()));
    }

    private String page(String code) {
        return Jsoup.parse(new Visitor(port).get("/verify/" + code).body())
                .select("main")
                .text();
    }

    private HttpResponse<String> compare(String code, byte[] file) throws Exception {
        var visitor = new Visitor(port);
        var token = Visitor.token(visitor.get("/verify/" + issuedOr(code)));
        var cookie = visitor.cookie("CSRF").orElseThrow();
        var head = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verify/" + code))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .header("Cookie", "CSRF=" + cookie)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** A page with a form on it: any genuine one. */
    private String issuedOr(String code) {
        return code.startsWith("0000")
                ? jdbc.sql("select code from thidua.issued_document limit 1")
                        .query(String.class)
                        .single()
                : code;
    }
}
