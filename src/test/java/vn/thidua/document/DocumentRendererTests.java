package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DocumentRendererTests {

    /** Every letter of Vietnamese with every tone, upper and lower case. */
    private static final String LETTERS = """
            aàảãáạ ăằẳẵắặ âầẩẫấậ bcdđ eèẻẽéẹ êềểễếệ ghiìỉĩíị klmnoòỏõóọ ôồổỗốộ ơờởỡớợ pqrstuùủũúụ ưừửữứự vxyỳỷỹýỵ \
            AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ BCDĐ EÈẺẼÉẸ ÊỀỂỄẾỆ GHIÌỈĨÍỊ KLMNOÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ PQRSTUÙỦŨÚỤ ƯỪỬỮỨỰ VXYỲỶỸÝỴ""";

    private final DocumentRenderer bundled = new DocumentRenderer(messages(), DocumentFonts.bundled());
    private final DocumentRenderer machine = new DocumentRenderer(messages(), DocumentFonts.ofThisMachine());

    @ParameterizedTest
    @ValueSource(strings = {"decision", "submission-letter"})
    void keepsEveryVietnameseLetterWithBothFonts(String template) throws IOException {
        var model = model(3, false);
        model.put("rows", List.of(row(LETTERS, "Nhân viên", "Giấy khen")));
        for (var renderer : List.of(bundled, machine)) {
            assertThat(flat(text(renderer.render(template, model)))).contains(flat(LETTERS));
        }
    }

    @Test
    void laysOutTheDecisionInTheOrderTheDecreeAsks() throws IOException {
        var text = text(keep("decision", machine.render("decision", model(3, false))));

        assertThat(flat(text))
                .containsSubsequence(
                        "CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM",
                        "Độclập-Tựdo-Hạnhphúc",
                        "QUYẾTĐỊNH",
                        "VềviệctặngGiấykhen",
                        "CăncứLuậtThiđua,khenthưởng",
                        "QUYẾTĐỊNH:",
                        "Điều1.",
                        "Ngườithứ1",
                        "Điều2.",
                        "Nơinhận:",
                        "-Lưu:VT.")
                .contains("BỘTƯLỆNHBẢOVỆLĂNGCHỦTỊCHHỒCHÍMINH", "Số:12/QĐ-PKT", "ngày22tháng11năm2026")
                .doesNotContain("DỰTHẢO");
    }

    @Test
    void marksADraftOnEveryPage() throws IOException {
        var model = model(60, true);
        model.put("draft", true);
        try (var pdf = Loader.loadPDF(keep("draft", machine.render("submission-letter", model)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(flat(textOf(pdf, page))).contains("DỰTHẢO");
            }
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        try (var pdf = Loader.loadPDF(keep("annex", machine.render("decision", model(80, true))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(textOf(pdf, 1).strip()).doesNotStartWith("1\n");
            assertThat(textOf(pdf, 2).strip()).startsWith("2");
            assertThat(textOf(pdf, 3).strip()).startsWith("3");
        }
    }

    @Test
    void showsMarkupAndFormulasAsText() throws IOException {
        var model = model(1, false);
        model.put(
                "rows",
                List.of(row(
                        "<script>alert(1)</script> & <b>đậm</b>", "=HYPERLINK(\"http://x\")", "${7*7} #{x} &amp;")));
        model.put("subject", "<img src=\"file:///etc/passwd\"/> về việc <u>thử</u>");
        var text = flat(text(machine.render("decision", model)));

        assertThat(text)
                .contains("<script>alert(1)</script>")
                .contains("<b>đậm</b>")
                .contains("=HYPERLINK(\"http://x\")")
                .contains("${7*7}#{x}&amp;")
                .contains("<imgsrc=\"file:///etc/passwd\"/>");
    }

    @Test
    void composesLettersTypedInParts() throws IOException {
        var model = model(1, false);
        model.put(
                "rows",
                List.of(row(
                        java.text.Normalizer.normalize("Nguyễn Thị Ngưỡng", java.text.Normalizer.Form.NFD), "x", "y")));

        assertThat(text(machine.render("decision", model))).contains("Nguyễn Thị Ngưỡng");
    }

    @Test
    void wrapsLongNamesWithoutCuttingThem() throws IOException {
        var model = model(1, false);
        var words = "Tổ bảo dưỡng thiết bị kỹ thuật đặc biệt số một ".repeat(6).strip();
        var oneWord = "Đ".repeat(120);
        model.put("rows", List.of(row(words, oneWord, "Giấy khen")));
        model.put("issuer", words);
        var text = text(keep("long", machine.render("decision", model)));

        assertThat(flat(text)).contains(flat(words));
        assertThat(text.chars().filter(letter -> letter == 'Đ').count()).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 7, 8, 9, 10})
    void neverLeavesTheSignatureAloneOnAPage(int rows) throws IOException {
        try (var pdf = Loader.loadPDF(machine.render("decision", model(rows, false)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = flat(textOf(pdf, page));
                if (text.contains("Nơinhận:")) {
                    assertThat(text).contains("Điều3.");
                }
            }
        }
    }

    @Test
    void embedsItsFontsAndNamesTheDocument() throws IOException {
        try (var pdf = Loader.loadPDF(machine.render("decision", model(30, true)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("QUYẾT ĐỊNH Về việc tặng Giấy khen");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Phòng Kỹ thuật");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Quyết định");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void renders500RowsWithinThreeSeconds() {
        var model = model(500, true);
        machine.render("decision", model(1, false));
        var start = System.nanoTime();
        keep("500", machine.render("decision", model));

        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
    }

    private static Map<String, Object> model(int rows, boolean annex) {
        var model = new LinkedHashMap<String, Object>();
        model.put("draft", false);
        model.put("authority", "Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh");
        model.put("issuer", "Phòng Kỹ thuật");
        model.put("number", "12/QĐ-PKT");
        model.put("placeAndDate", "Hà Nội, ngày 22 tháng 11 năm 2026");
        model.put("subject", "Về việc tặng Giấy khen");
        model.put("capacity", "Trưởng Phòng Kỹ thuật");
        model.put("addressee", "Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh");
        model.put(
                "grounds",
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ kết quả phong trào thi đua “Tiếp bước chiến sĩ Điện Biên - Tiến lên giành 3 nhất”",
                        "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng Phòng Kỹ thuật"));
        model.put(
                "articles",
                List.of(
                        "Tặng Giấy khen cho các tập thể, cá nhân đã có thành tích xuất sắc trong phong trào thi đua.",
                        "Các tập thể, cá nhân có tên tại Điều 1 được hưởng mức tiền thưởng theo quy định hiện hành.",
                        "Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị liên quan và các tập thể, cá"
                                + " nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."));
        model.put("recipients", List.of("Như Điều 3", "Bộ Tư lệnh (để báo cáo)", "Lưu: VT"));
        model.put("signerTitle", List.of("KT. Trưởng phòng", "Phó Trưởng phòng"));
        model.put("signerName", "Thủ trưởng Phòng Kỹ thuật");
        model.put("signedNote", "Đã ký trên hệ thống lúc 17:05 ngày 22/11/2026");
        model.put("annex", annex);
        model.put("annexOf", "(Kèm theo Quyết định số 12/QĐ-PKT ngày 22 tháng 11 năm 2026 của Phòng Kỹ thuật)");
        var marks = new LinkedHashMap<String, String>();
        marks.put("title", "Quyết định");
        if (annex) {
            marks.put("annex", "Danh sách");
        }
        model.put("marks", marks);
        model.put(
                "rows",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(number ->
                                row("Người thứ " + number, "Nhân viên kỹ thuật, Ban Cơ điện", "Giấy khen cá nhân"))
                        .toList());
        return new HashMap<>(model);
    }

    private static Map<String, String> row(String recipient, String detail, String award) {
        return Map.of("recipient", recipient, "detail", detail, "award", award);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Without white space: where a line breaks is no matter of these tests. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Leaves the PDF in the build folder for a person to look at. */
    private static byte[] keep(String name, byte[] pdf) {
        try {
            Files.createDirectories(Path.of("target/documents"));
            Files.write(Path.of("target/documents", name + ".pdf"), pdf);
            return pdf;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
