package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.document.SampleDocuments.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.document.OfficialDocument.CheckMark;
import vn.thidua.support.DocxLook;
import vn.thidua.support.LookedAt;

/** Reads what was written as what it is, packed XML: the library that wrote it is not asked. */
class DocxTests {

    private final DocumentRenderer renderer = SampleDocuments.renderer(DocumentFonts.bundled());

    @Test
    void standsOnA4WithTheMarginsOfTheDecree() {
        var docx = look("decision", SampleDocuments.decision(3));

        assertThat(docx.millimetres("w:pgSz", "w:w")).isEqualTo(210);
        assertThat(docx.millimetres("w:pgSz", "w:h")).isEqualTo(297);
        assertThat(docx.millimetres("w:pgMar", "w:top")).isBetween(20L, 25L);
        assertThat(docx.millimetres("w:pgMar", "w:bottom")).isBetween(20L, 25L);
        assertThat(docx.millimetres("w:pgMar", "w:left")).isBetween(30L, 35L);
        assertThat(docx.millimetres("w:pgMar", "w:right")).isBetween(15L, 20L);
    }

    @Test
    void numbersPagesFromTheSecondOn() {
        var docx = look("annex", SampleDocuments.decision(40));

        assertThat(docx.page().select("w\\:sectPr w\\:titlePg")).hasSize(1);
        assertThat(docx.headers()).hasSize(2);
        assertThat(docx.headers().filter(header -> !header.select("w\\:fldSimple[w:instr=PAGE]")
                        .isEmpty()))
                .hasSize(1);
    }

    @Test
    void saysWhatThePdfSaysInTheSameOrder() {
        assertThat(look("decision", SampleDocuments.decision(3)).words())
                .containsSubsequence(
                        "BỘ TƯ LỆNH BẢO VỆ LĂNG CHỦ TỊCH HỒ CHÍ MINH",
                        "PHÒNG KỸ THUẬT",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 12/QĐ-PKT",
                        "Hà Nội, ngày 22 tháng 11 năm 2026",
                        "QUYẾT ĐỊNH",
                        "Về việc tặng Giấy khen",
                        "TRƯỞNG PHÒNG KỸ THUẬT",
                        "QUYẾT ĐỊNH:",
                        "Người thứ 1",
                        "Nơi nhận:",
                        "- Lưu: VT.",
                        "KT. TRƯỞNG PHÒNG",
                        "PHÓ TRƯỞNG PHÒNG",
                        "Thủ trưởng Phòng Kỹ thuật");
    }

    @Test
    void isMadeOfStylesThatItBringsAlong() {
        var docx = look("minutes", SampleDocuments.minutes());
        var known = docx.xml("word/styles.xml").select("w\\:style").eachAttr("w:styleId");
        var used = docx.page().select("w\\:pStyle").eachAttr("w:val");

        assertThat(used).contains("Title", "Heading2", "BodyText", "Issuer", "TableHead", "Signer");
        assertThat(known).containsAll(used);
        assertThat(docx.xml("word/styles.xml").select("w\\:docDefaults w\\:sz").attr("w:val"))
                .isEqualTo("27");
    }

    @Test
    void repeatsTheHeadOfAListAndKeepsItsWidth() {
        var page = look("annex", SampleDocuments.decision(40)).page();
        var list = page.select("w\\:tbl").get(2);

        assertThat(list.select("w\\:tblHeader")).hasSize(1);
        assertThat(list.select("w\\:tr")).hasSize(41);
        assertThat(list.select("w\\:gridCol").stream()
                        .mapToLong(column -> DocxLook.millimetres(column, "w:w"))
                        .sum())
                .isEqualTo(DocxWriter.TEXT_WIDTH);
    }

    @Test
    void spansTheLastRowOfATable() {
        var page = look("minutes", SampleDocuments.minutes()).page();
        var total = page.select("w\\:tbl").get(1).select("w\\:tr").last();

        assertThat(total.select("w\\:tc")).hasSize(3);
        assertThat(total.select("w\\:gridSpan").attr("w:val")).isEqualTo("2");
    }

    @Test
    void carriesTheCodeByWhichItIsChecked() {
        var url = "https://thidua.example.vn/verify/ABCD-EFGH";
        var docx = look("checked", SampleDocuments.decision(3).checkedAt(new CheckMark(url, "ABCD-EFGH")));

        assertThat(docx.parts().keySet()).anyMatch(name -> name.matches("word/media/.*\\.png"));
        assertThat(String.join(" ", docx.words())).contains("https://thidua.example.vn/verify", "ABCD-EFGH");
    }

    @Test
    void marksADraft() {
        assertThat(look("draft", SampleDocuments.letter(3).asDraft(true)).headers())
                .allMatch(header -> header.text().contains("DỰ THẢO"));
    }

    @Test
    void takesMarkupAndFieldsAsText() {
        var nasty = "<w:p/> & {INCLUDETEXT \"file\"} =1+1 ]]>";

        assertThat(look("nasty", SampleDocuments.decision(List.of(row(nasty, "x", "y"))))
                        .words())
                .contains(nasty);
    }

    private DocxLook look(String name, OfficialDocument document) {
        return DocxLook.of(LookedAt.keep(name + ".docx", renderer.docx(document)));
    }
}
