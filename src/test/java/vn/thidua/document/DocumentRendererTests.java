package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.document.SampleDocuments.row;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.support.LookedAt;

class DocumentRendererTests {

    /** Every letter of Vietnamese with every tone, upper and lower case. */
    private static final String LETTERS = """
            aàảãáạ ăằẳẵắặ âầẩẫấậ bcdđ eèẻẽéẹ êềểễếệ ghiìỉĩíị klmnoòỏõóọ ôồổỗốộ ơờởỡớợ pqrstuùủũúụ ưừửữứự vxyỳỷỹýỵ \
            AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ BCDĐ EÈẺẼÉẸ ÊỀỂỄẾỆ GHIÌỈĨÍỊ KLMNOÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ PQRSTUÙỦŨÚỤ ƯỪỬỮỨỰ VXYỲỶỸÝỴ""";

    private final DocumentRenderer bundled = SampleDocuments.renderer(DocumentFonts.bundled());
    private final DocumentRenderer machine = SampleDocuments.renderer(DocumentFonts.ofThisMachine());

    @Test
    void keepsEveryVietnameseLetterWithBothFonts() throws IOException {
        var document = SampleDocuments.decision(List.of(row(LETTERS, "Nhân viên", "Giấy khen")));
        for (var renderer : List.of(bundled, machine)) {
            assertThat(flat(text(renderer.pdf(document)))).contains(flat(LETTERS));
        }
    }

    @Test
    void laysOutTheDecisionInTheOrderTheDecreeAsks() throws IOException {
        var text = text(keep("decision", machine.pdf(SampleDocuments.decision(3))));

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
        try (var pdf = Loader.loadPDF(
                keep("draft", machine.pdf(SampleDocuments.letter(60).asDraft(true))))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(flat(textOf(pdf, page))).contains("DỰTHẢO");
            }
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        try (var pdf = Loader.loadPDF(keep("annex", machine.pdf(SampleDocuments.decision(80))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(textOf(pdf, 1).strip()).doesNotStartWith("1\n");
            assertThat(textOf(pdf, 2).strip()).startsWith("2");
            assertThat(textOf(pdf, 3).strip()).startsWith("3");
        }
    }

    @Test
    void showsMarkupAndFormulasAsText() throws IOException {
        var document = SampleDocuments.decision(
                SampleDocuments.head("12/QĐ-PKT"),
                "<img src=\"file:///etc/passwd\"/> về việc <u>thử</u>",
                List.of(row(
                        "<script>alert(1)</script> & <b>đậm</b>", "=HYPERLINK(\"http://x\")", "${7*7} #{x} &amp;")));
        var text = flat(text(machine.pdf(document)));

        assertThat(text)
                .contains("<script>alert(1)</script>")
                .contains("<b>đậm</b>")
                .contains("=HYPERLINK(\"http://x\")")
                .contains("${7*7}#{x}&amp;")
                .contains("<imgsrc=\"file:///etc/passwd\"/>");
    }

    @Test
    void composesLettersTypedInParts() throws IOException {
        var inParts = Normalizer.normalize("Nguyễn Thị Ngưỡng", Normalizer.Form.NFD);

        assertThat(text(machine.pdf(SampleDocuments.decision(List.of(row(inParts, "x", "y"))))))
                .contains("Nguyễn Thị Ngưỡng");
    }

    @Test
    void wrapsLongNamesWithoutCuttingThem() throws IOException {
        var words = "Tổ bảo dưỡng thiết bị kỹ thuật đặc biệt số một ".repeat(6).strip();
        var oneWord = "Đ".repeat(120);
        var head = new Masthead("", words, "12/QĐ-PKT", "Hà Nội, ngày 22 tháng 11 năm 2026");
        var document = SampleDocuments.decision(head, "Về việc khen thưởng", List.of(row(words, oneWord, "Giấy khen")));
        var text = text(keep("long", machine.pdf(document)));

        assertThat(flat(text)).contains(flat(words));
        assertThat(text.chars().filter(letter -> letter == 'Đ').count()).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 7, 8, 9, 10})
    void neverLeavesTheSignatureAloneOnAPage(int rows) throws IOException {
        try (var pdf = Loader.loadPDF(machine.pdf(SampleDocuments.decision(rows)))) {
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
        try (var pdf = Loader.loadPDF(machine.pdf(SampleDocuments.decision(30)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("QUYẾT ĐỊNH Về việc tặng Giấy khen");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Phòng Kỹ thuật");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("QUYẾT ĐỊNH");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void renders500RowsOverManyPages() throws IOException {
        var pdf = machine.pdf(SampleDocuments.decision(500));
        keep("500", pdf);

        assertThat(text(pdf).lines().filter(line -> line.strip().startsWith("500")))
                .isNotEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
        }
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

    private static byte[] keep(String name, byte[] pdf) {
        return LookedAt.keep(name + ".pdf", pdf);
    }
}
