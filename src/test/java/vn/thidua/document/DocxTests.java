package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.document.SampleDocuments.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import vn.thidua.document.OfficialDocument.CheckMark;

/** Reads what was written as what it is, packed XML: the library that wrote it is not asked. */
class DocxTests {

    private final DocumentRenderer renderer = SampleDocuments.renderer(DocumentFonts.bundled());

    @Test
    void standsOnA4WithTheMarginsOfTheDecree() {
        var page = xml(parts("decision", SampleDocuments.decision(3)), "word/document.xml");
        var size = page.selectFirst("w\\:pgSz");
        var margins = page.selectFirst("w\\:pgMar");

        assertThat(millimetres(size, "w:w")).isEqualTo(210);
        assertThat(millimetres(size, "w:h")).isEqualTo(297);
        assertThat(millimetres(margins, "w:top")).isBetween(20L, 25L);
        assertThat(millimetres(margins, "w:bottom")).isBetween(20L, 25L);
        assertThat(millimetres(margins, "w:left")).isBetween(30L, 35L);
        assertThat(millimetres(margins, "w:right")).isBetween(15L, 20L);
    }

    @Test
    void numbersPagesFromTheSecondOn() {
        var parts = parts("annex", SampleDocuments.decision(40));
        var section = xml(parts, "word/document.xml").selectFirst("w\\:sectPr");

        assertThat(section.select("w\\:titlePg")).hasSize(1);
        var headers = parts.keySet().stream()
                .filter(name -> name.startsWith("word/header"))
                .toList();
        assertThat(headers).hasSize(2);
        assertThat(headers.stream().filter(name -> !xml(parts, name)
                        .select("w\\:fldSimple[w:instr=PAGE]")
                        .isEmpty()))
                .hasSize(1);
    }

    @Test
    void saysWhatThePdfSaysInTheSameOrder() {
        assertThat(words(parts("decision", SampleDocuments.decision(3))))
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
        var parts = parts("minutes", SampleDocuments.minutes());
        var known = xml(parts, "word/styles.xml").select("w\\:style").eachAttr("w:styleId");
        var used = xml(parts, "word/document.xml").select("w\\:pStyle").eachAttr("w:val");

        assertThat(used).contains("Title", "Heading2", "BodyText", "Issuer", "TableHead", "Signer");
        assertThat(known).containsAll(used);
        assertThat(xml(parts, "word/styles.xml")
                        .select("w\\:docDefaults w\\:sz")
                        .attr("w:val"))
                .isEqualTo("27");
    }

    @Test
    void repeatsTheHeadOfAListAndKeepsItsWidth() {
        var page = xml(parts("annex", SampleDocuments.decision(40)), "word/document.xml");
        var list = page.select("w\\:tbl").get(2);

        assertThat(list.select("w\\:tblHeader")).hasSize(1);
        assertThat(list.select("w\\:tr")).hasSize(41);
        assertThat(list.select("w\\:gridCol").stream()
                        .mapToLong(column -> millimetres(column, "w:w"))
                        .sum())
                .isEqualTo(DocxWriter.TEXT_WIDTH);
    }

    @Test
    void spansTheLastRowOfATable() {
        var page = xml(parts("minutes", SampleDocuments.minutes()), "word/document.xml");
        var total = page.select("w\\:tbl").get(1).select("w\\:tr").last();

        assertThat(total.select("w\\:tc")).hasSize(3);
        assertThat(total.select("w\\:gridSpan").attr("w:val")).isEqualTo("2");
    }

    @Test
    void carriesTheCodeByWhichItIsChecked() {
        var url = "https://thidua.example.vn/verify/ABCD-EFGH";
        var parts = parts("checked", SampleDocuments.decision(3).checkedAt(new CheckMark(url, "ABCD-EFGH")));

        assertThat(parts.keySet()).anyMatch(name -> name.matches("word/media/.*\\.png"));
        assertThat(String.join(" ", words(parts))).contains("https://thidua.example.vn/verify", "ABCD-EFGH");
    }

    @Test
    void marksADraft() {
        var parts = parts("draft", SampleDocuments.letter(3).asDraft(true));

        assertThat(parts.entrySet().stream()
                        .filter(part -> part.getKey().startsWith("word/header"))
                        .map(part -> new String(part.getValue(), StandardCharsets.UTF_8)))
                .allMatch(header -> header.contains("DỰ THẢO"));
    }

    @Test
    void takesMarkupAndFieldsAsText() {
        var nasty = "<w:p/> & {INCLUDETEXT \"file\"} =1+1 ]]>";

        assertThat(words(parts("nasty", SampleDocuments.decision(List.of(row(nasty, "x", "y"))))))
                .contains(nasty);
    }

    private Map<String, byte[]> parts(String name, OfficialDocument document) {
        var docx = renderer.docx(document);
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            Files.createDirectories(Path.of("target/documents"));
            Files.write(Path.of("target/documents", name + ".docx"), docx);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    private static Document xml(Map<String, byte[]> parts, String name) {
        return Jsoup.parse(new String(parts.get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static List<String> words(Map<String, byte[]> parts) {
        return xml(parts, "word/document.xml").select("w\\:p").stream()
                .map(paragraph -> String.join("", paragraph.select("w\\:t").eachText()))
                .toList();
    }

    private static long millimetres(Element element, String attribute) {
        return Math.round(Integer.parseInt(element.attr(attribute)) * 25.4 / 1440);
    }
}
