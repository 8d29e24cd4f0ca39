package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.support.PdfLook.flat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.security.Visitor;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.DocxLook;
import vn.thidua.support.LookedAt;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.PdfLook;
import vn.thidua.support.TestCouncil;
import vn.thidua.support.TestOrganization;

/**
 * One campaign that leaves every document there is, each as PDF and as DOCX: measured with a ruler, and checked by its code
 * without a sign-in. Both files are left in {@code target/documents} for a person to look at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixDocumentsJourneyIT extends OrganizationTest {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
    private static final int NOMINEES = 32;
    private static final int MEMBERS = 5;
    private static final double MILLIMETRE = 0.5;

    /** Where each document lies, and what it must say in this order. */
    enum Document {
        PLEDGE("Giao ước thi đua", "GIAOƯỚCTHIĐUA", "ĐƠNVỊNHẬNGIAOƯỚC"),
        REVIEW_REPORT("Báo cáo", "Số:…/BC-", "BÁOCÁO", "Kínhgửi:", "Lưu:VT", "KT.TRƯỞNGPHÒNG", "PHÓTRƯỞNGPHÒNG"),
        SUBMISSION_LETTER("Tờ trình", "TỜTRÌNH", "Kínhgửi:", "Căncứ", "Lưu:VT", "DANHSÁCH"),
        MINUTES("Biên bản", "BIÊNBẢN", "CHỦTỊCHHỘIĐỒNG"),
        DECISION("Quyết định", "QUYẾTĐỊNH", "Căncứ", "QUYẾTĐỊNH:", "Điều1.", "Lưu:VT", "DANHSÁCH"),
        CERTIFICATE("Giấy chứng nhận khen thưởng", "TẶNG");

        private final String kind;
        private final List<String> says;

        Document(String kind, String... says) {
            this.kind = kind;
            this.says = List.of(says);
        }
    }

    private final Map<Document, String> addresses = new LinkedHashMap<>();
    private TestOrganization units;
    private TestCouncil council;

    @BeforeAll
    void campaign() {
        units = organization("SIX")
                .unit("BOARD", "Ban Quản lý Khu di tích", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit(
                        "DEPARTMENT",
                        "Phòng Kỹ thuật, Bảo quản và Tu bổ các công trình kiến trúc đặc biệt quan trọng",
                        "BOARD",
                        "DEPARTMENT",
                        "UNIT",
                        "")
                .create();
        units.api("admin")
                .post(
                        "/admin/tables/unit-places",
                        Map.of(
                                "values",
                                Map.of("unit", units.code("BOARD"), "place", "Hà Nội"),
                                "validFrom",
                                today().toString(),
                                "withdrawn",
                                false,
                                "legalSource",
                                "Nghị định 30/2020/NĐ-CP",
                                "status",
                                "PRACTICE"))
                .ok();
        var walk = new CampaignWalk(units, "BOARD");
        walk.launch(walk.plan("Tiếp bước chiến sĩ Điện Biên", List.of("DEPARTMENT"), List.of(FIGHTER)));
        deputy();
        walk.draftPledge("DEPARTMENT");
        CampaignWalk.as(units.manager("DEPARTMENT")).complete("userTask_signPledge", walk.id(), "sign");
        walk.acceptPledge("DEPARTMENT");
        var clerk = units.clerk("DEPARTMENT");
        CampaignWalk.as(clerk).complete("userTask_selfScore", walk.id(), "submit");
        CampaignWalk.as(units.manager("DEPARTMENT")).complete("userTask_confirmReview", walk.id(), "confirm");
        var taking = clerk.get("/campaigns/" + walk.id() + "/participations")
                .ok()
                .at("/items/0/id")
                .asString();
        var review = "/reviews/"
                + clerk.get("/participations/" + taking + "/reviews")
                        .ok()
                        .at("/items/0/id")
                        .asString();
        assertThat(PdfLook.of(clerk.bytes(review + "/document")).qrCode())
                .as("not verified yet, it may come back")
                .isEmpty();
        CampaignWalk.as(units.clerk("BOARD"))
                .complete("userTask_verifyReview", walk.id(), units.name("DEPARTMENT"), "verify", null, Map.of());
        walk.rank();
        addresses.put(
                Document.PLEDGE,
                "/pledges/"
                        + clerk.get("/participations/" + taking + "/pledge")
                                .ok()
                                .get("id")
                                .asString() + "/document");
        addresses.put(Document.REVIEW_REPORT, review + "/document");
        decide(walk);
    }

    private void deputy() {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("deputy", units.username("manager", "DEPARTMENT"));
        wish.put("form", "KT");
        wish.put("acts", List.of("PLEDGE", "REVIEW"));
        wish.put("holderTitle", "Trưởng phòng");
        wish.put("deputyTitle", "Phó Trưởng phòng");
        wish.put("to", today().plusDays(30).toString());
        units.approver("DEPARTMENT").post("/deputies", wish).ok();
    }

    private void decide(CampaignWalk walk) {
        council = TestCouncil.of(units, "BOARD", MEMBERS);
        var nominations = IntStream.rangeClosed(1, NOMINEES)
                .mapToObj(number -> walk.nominate("DEPARTMENT", FIGHTER, name(number)))
                .toArray(String[]::new);
        addresses.put(
                Document.SUBMISSION_LETTER,
                "/papers/" + walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), nominations) + "/document");
        IntStream.rangeClosed(1, NOMINEES).forEach(number -> walk.appraise("BOARD", name(number), "forward", null));
        var session = council.session("Phiên họp xét thi đua năm 2024", true, Map.of());
        for (int member = 1; member <= MEMBERS; member++) {
            council.vote(session, member, Map.of());
        }
        council.close(session).ok();
        council.conclude(session);
        addresses.put(Document.MINUTES, "/council/sessions/" + session + "/minutes");
        var decision = walk.sign("BOARD", "DECISION", Map.of(), nominations);
        addresses.put(Document.DECISION, "/papers/" + decision + "/document");
        addresses.put(Document.CERTIFICATE, "/papers/" + decision + "/certificates/" + nominations[0]);
    }

    /** The first one is long. */
    private static String name(int number) {
        return number == 1 ? "Công Tằng Tôn Nữ Hoàng Thị Nguyệt Minh Phương Thảo Hiền" : "Nguyễn Thị Thu Hà " + number;
    }

    @ParameterizedTest
    @EnumSource
    void standsAsTheDecreeSaysOnPaper(Document document) {
        var pdf = pdf(document);

        assertThat(pdf.foreignFonts()).isEmpty();
        assertThat(pdf.fonts())
                .as("one face, whatever the letter")
                .allMatch(face -> face.matches("(Liberation|Times).*"));
        assertThat(pdf.words())
                .contains("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", "Độclập-Tựdo-Hạnhphúc", "HàNội,ngày")
                .containsSubsequence(document.says)
                .doesNotContain("DỰTHẢO", "??");
        var first = pdf.pages().get(0);
        if (document == Document.CERTIFICATE) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(first.width()).isGreaterThan(first.height());
            return;
        }
        assertThat(first.usualSize()).isBetween(13.0, 14.0);
        for (int number = 1; number <= pdf.pages().size(); number++) {
            var whole = pdf.pages().get(number - 1);
            assertThat(Math.round(whole.width())).isEqualTo(210);
            assertThat(Math.round(whole.height())).isEqualTo(297);
            if (number > 1) {
                assertThat(whole.text().strip()).startsWith(number + "");
            }
            var page = number == 1 ? whole : whole.belowTheNumber();
            // a last page may bear nothing but an indented line and the signatures
            assertThat(page.left()).as("left of " + number).isBetween(30 - MILLIMETRE, number == 1 ? 35.0 : 45.0);
            assertThat(page.right()).as("right of " + number).isGreaterThan(15 - MILLIMETRE);
            assertThat(page.top()).as("top of " + number).isGreaterThan(20);
            assertThat(page.bottom()).as("bottom of " + number).isGreaterThan(20 - MILLIMETRE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameAsAFileToGoOnWith(Document document) {
        var docx = DocxLook.of(bytes(document, "docx"));
        var said = flat(String.join("", docx.words()));

        assertThat(said)
                .contains("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", "Độclập-Tựdo-Hạnhphúc", "HàNội,ngày")
                .containsSubsequence(document.says)
                .contains(code(pdf(document)));
        assertThat(docx.parts().keySet()).anyMatch(name -> name.matches("word/media/.*\\.png"));
        assertThat(docx.xml("word/styles.xml")
                        .select("w\\:docDefaults w\\:rFonts")
                        .attr("w:ascii"))
                .isEqualTo("Times New Roman");
        if (document == Document.CERTIFICATE) {
            assertThat(docx.page().select("w\\:pgSz").attr("w:orient")).isEqualTo("landscape");
            return;
        }
        assertThat(docx.millimetres("w:pgSz", "w:w")).isEqualTo(210);
        assertThat(docx.millimetres("w:pgMar", "w:left")).isBetween(30L, 35L);
        assertThat(docx.millimetres("w:pgMar", "w:right")).isBetween(15L, 20L);
        assertThat(docx.millimetres("w:pgMar", "w:top")).isBetween(20L, 25L);
        assertThat(docx.millimetres("w:pgMar", "w:bottom")).isBetween(20L, 25L);
        assertThat(docx.page().select("w\\:titlePg")).hasSize(1);
        for (var table : docx.page().select("w\\:tbl")) {
            if (table.select("w\\:pStyle[w:val=TableHead]").isEmpty()) {
                continue;
            }
            assertThat(table.select("w\\:tblHeader")).hasSize(1);
            assertThat(table.select("w\\:tr").first().select("w\\:cantSplit")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCodeAndComparedByteByByte(Document document) {
        var visitor = new Visitor(port);
        var url = pdf(document).qrCode();
        var page = Jsoup.parse(
                        visitor.get(url.substring(url.indexOf("/verify/"))).body())
                .select("main")
                .text();

        assertThat(page).contains(document.kind, "Đang có hiệu lực").doesNotContain("Nguyễn Thị", "Công Tằng", "…");
        if (document != Document.CERTIFICATE) {
            assertThat(bytes(document, "pdf")).as("every copy is the same").isEqualTo(bytes(document, "pdf"));
            assertThat(jdbc.sql("select sha256 is not null from thidua.issued_document where code = ?")
                            .param(code(pdf(document)).replace("-", ""))
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void repeatsTheHeadOfAListAndNeverLeavesItAlone() {
        for (var document : List.of(Document.SUBMISSION_LETTER, Document.MINUTES, Document.DECISION)) {
            var lists = pdf(document).pages().stream()
                    .map(page -> flat(page.text()))
                    .filter(text -> text.contains("NguyễnThịThuHà") || text.contains("STT"))
                    .toList();
            assertThat(lists).as(document.name()).hasSizeGreaterThan(1).allSatisfy(text -> {
                assertThat(text).contains("STT");
                assertThat(text.substring(text.indexOf("STT"))).containsAnyOf("NguyễnThịThuHà", "CôngTằng");
            });
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private PdfLook pdf(Document document) {
        return PdfLook.of(bytes(document, "pdf"));
    }

    private static String code(PdfLook pdf) {
        var url = pdf.qrCode();
        assertThat(url).contains("/verify/");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private byte[] bytes(Document document, String format) {
        var reader = document == Document.MINUTES ? council.secretary() : units.clerk("BOARD");
        var name = "issued/" + document.name().toLowerCase(Locale.ROOT) + "." + format;
        return LookedAt.keep(name, reader.bytes(addresses.get(document) + "?format=" + format));
    }
}
