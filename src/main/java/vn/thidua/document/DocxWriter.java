package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.document.OfficialDocument.Annex;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.CheckMark;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;

/**
 * Writes one document as DOCX: named styles, headings and tables, so that an office clerk changes it as one they wrote.
 * The face is named, not embedded: every office has Times New Roman, and LibreOffice puts its metric twin in its place.
 */
final class DocxWriter {

    /** The width of the text in millimetres. */
    static final int TEXT_WIDTH = 162;

    private static final int ISSUER_WIDTH = 66;
    private static final int RECIPIENTS_WIDTH = 78;
    private static final double CHECK_POINTS = Units.toPoints(Units.EMU_PER_CENTIMETER) * 2.0;

    private final DocumentWords words;
    private final XWPFDocument docx = new XWPFDocument();

    private DocxWriter(DocumentWords words) {
        this.words = words;
    }

    static byte[] write(OfficialDocument document, DocumentWords words) {
        try {
            var writer = new DocxWriter(words);
            var out = new ByteArrayOutputStream();
            try (writer.docx) {
                writer.fill(document);
                writer.docx.write(out);
            }
            return out.toByteArray();
        } catch (IOException | XmlException | InvalidFormatException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void fill(OfficialDocument document) throws IOException, XmlException, InvalidFormatException {
        docx.createStyles().setStyles(styles());
        var properties = docx.getProperties().getCoreProperties();
        properties.setTitle(document.title() + " " + document.subject());
        properties.setSubjectProperty(document.subject());
        properties.setCreator(document.masthead().issuer());
        DocxPage.setUp(docx, document.draft() ? words.get("document.draft") : "");
        masthead(document.masthead());
        paragraph("Title", document.title());
        paragraph("Subject", document.subject());
        rule(docx.createParagraph(), TEXT_WIDTH, 32);
        document.body().forEach(this::block);
        tieLastParagraph();
        foot(document);
        document.annexes().forEach(this::annex);
    }

    private void masthead(Masthead head) {
        var table = new DocxTable(docx, false, ISSUER_WIDTH, TEXT_WIDTH - ISSUER_WIDTH);
        var issuer = table.row();
        if (!head.superior().isEmpty()) {
            add(issuer.get(0), "Superior", upper(head.superior()));
        }
        add(issuer.get(0), "Issuer", upper(head.issuer()));
        rule(DocxTable.paragraph(issuer.get(0)), ISSUER_WIDTH, 26);
        add(issuer.get(1), "Nation", words.get("document.nation"));
        add(issuer.get(1), "Motto", words.get("document.motto"));
        rule(DocxTable.paragraph(issuer.get(1)), TEXT_WIDTH - ISSUER_WIDTH, 58);
        var number = table.row();
        add(number.get(0), "Number", head.number().isEmpty() ? "" : words.get("document.number", head.number()));
        add(number.get(1), "PlaceDate", head.placeAndDate());
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            DocxTable.of(docx, table);
            // Word joins two tables that nothing parts
            paragraph("Rule", "").setBorderTop(Borders.NIL);
        } else if (block instanceof Text text) {
            var style =
                    switch (text.style()) {
                        case PARAGRAPH -> "BodyText";
                        case GROUND -> "Ground";
                        case ADDRESSEE -> "Addressee";
                        case CAPACITY -> "Capacity";
                        case ENACTS -> "Heading1";
                        case HEADING -> "Heading2";
                        case ITEM -> "ListBullet";
                    };
            var paragraph = docx.createParagraph();
            paragraph.setStyle(style);
            if (!text.lead().isEmpty()) {
                var lead = paragraph.createRun();
                lead.setBold(true);
                lead.setText(composed(text.lead()) + "\u00a0");
            }
            write(paragraph, text.text());
        }
    }

    /** The signature never stands on a page of its own. */
    private void tieLastParagraph() {
        var elements = docx.getBodyElements();
        var last = elements.get(elements.size() - 1);
        if (last.getElementType() == BodyElementType.PARAGRAPH) {
            ((XWPFParagraph) last).setKeepNext(true);
        }
    }

    private void foot(OfficialDocument document) throws IOException, InvalidFormatException {
        if (document.signatures().size() == 1) {
            var cells = new DocxTable(docx, false, RECIPIENTS_WIDTH, TEXT_WIDTH - RECIPIENTS_WIDTH).row();
            recipients(cells.get(0), document.recipients());
            if (document.check() != null) {
                check(cells.get(0), document.check());
            }
            signature(cells.get(1), document.signatures().get(0));
            return;
        }
        if (!document.signatures().isEmpty()) {
            var count = document.signatures().size();
            var widths = new int[count];
            Arrays.fill(widths, TEXT_WIDTH / count);
            var cells = new DocxTable(docx, false, widths).row();
            for (int at = 0; at < count; at++) {
                signature(cells.get(at), document.signatures().get(at));
            }
        }
        var below = new DocxTable(docx, false, TEXT_WIDTH).row().get(0);
        add(below, "Recipient", "");
        recipients(below, document.recipients());
        if (document.check() != null) {
            check(below, document.check());
        }
    }

    private void recipients(XWPFTableCell cell, List<String> recipients) {
        if (!recipients.isEmpty()) {
            add(cell, "RecipientsTitle", words.get("document.recipients"));
            words.recipients(recipients).forEach(line -> add(cell, "Recipient", line));
        }
    }

    private static void signature(XWPFTableCell cell, SignatureBlock signature) {
        signature.capacity().forEach(line -> add(cell, "SignerCapacity", upper(line)));
        add(cell, "SignedNote", signature.note());
        add(cell, "Signer", signature.name());
    }

    private void check(XWPFTableCell cell, CheckMark check) throws IOException, InvalidFormatException {
        add(cell, "Check", "");
        var image = DocxTable.paragraph(cell);
        image.setStyle("Check");
        var picture = image.createRun()
                .addPicture(
                        new ByteArrayInputStream(QrCode.png(check.url())),
                        Document.PICTURE_TYPE_PNG,
                        "qr.png",
                        Units.toEMU(CHECK_POINTS),
                        Units.toEMU(CHECK_POINTS));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words.get("document.check.image"));
        add(cell, "Check", words.get("document.check.where", check.page()));
        add(cell, "Check", words.get("document.check.code", check.code()));
    }

    private void annex(Annex annex) {
        paragraph("Heading1", annex.title()).setPageBreak(true);
        paragraph("AnnexReference", annex.reference());
        annex.body().forEach(this::block);
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text);
        return paragraph;
    }

    /** A line in the middle, as long as said. */
    static void rule(XWPFParagraph paragraph, int room, int length) {
        paragraph.setStyle("Rule");
        var indent = DocxTable.twips((room - length) / 2);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
    }

    static void add(XWPFTableCell cell, String style, String text) {
        var paragraph = DocxTable.paragraph(cell);
        paragraph.setStyle(style);
        write(paragraph, text);
    }

    static void write(XWPFParagraph paragraph, String text) {
        var lines = composed(text).split("\n", -1);
        var run = paragraph.createRun();
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at], at);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String upper(String text) {
        return text.toUpperCase(DocumentRenderer.LANGUAGE);
    }

    static CTStyles styles() throws IOException, XmlException {
        try (InputStream xml = new ClassPathResource("templates/document/styles.xml").getInputStream()) {
            return StylesDocument.Factory.parse(xml).getStyles();
        }
    }
}
