package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a certificate as DOCX, across one page, for whoever prints it on a form of their own. */
final class DocxCertificate {

    private static final int WIDTH = 297;
    private static final int HEIGHT = 210;
    private static final int MARGIN = 20;
    private static final int HALF = (WIDTH - 2 * MARGIN) / 2;
    private static final double CHECK_POINTS = 51;

    private DocxCertificate() {}

    static byte[] write(Certificate certificate, DocumentWords words) {
        var out = new ByteArrayOutputStream();
        try (var docx = new XWPFDocument()) {
            docx.createStyles().setStyles(DocxWriter.styles());
            docx.getProperties().getCoreProperties().setTitle(certificate.award() + " " + certificate.recipient());
            page(docx);
            line(docx, "Nation", words.get("document.nation"));
            line(docx, "Motto", words.get("document.motto"));
            DocxWriter.rule(docx.createParagraph(), WIDTH - 2 * MARGIN, 58);
            if (!certificate.annulled().isEmpty()) {
                line(docx, "CertificateAward", DocxWriter.upper(certificate.annulled()));
            }
            line(docx, "CertificateGiver", DocxWriter.upper(certificate.giver()));
            line(
                    docx,
                    "CertificateText",
                    words.get(
                            certificate.posthumous()
                                    ? "document.certificate.givesPosthumously"
                                    : "document.certificate.gives"));
            line(docx, "CertificateAward", DocxWriter.upper(certificate.award()));
            line(docx, "CertificateName", certificate.recipient());
            line(docx, "CertificateText", certificate.detail());
            line(docx, "CertificateText", certificate.achievement());
            line(docx, "CertificateText", "");
            foot(docx, certificate, words);
            docx.write(out);
        } catch (IOException | XmlException | InvalidFormatException failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }

    private static void page(XWPFDocument docx) {
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(WIDTH));
        size.setH(twips(HEIGHT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setTop(twips(MARGIN));
        margins.setBottom(twips(MARGIN));
        margins.setLeft(twips(MARGIN));
        margins.setRight(twips(MARGIN));
    }

    private static void foot(XWPFDocument docx, Certificate certificate, DocumentWords words)
            throws IOException, InvalidFormatException {
        var cells = new DocxTable(docx, false, HALF, HALF).row();
        var left = cells.get(0);
        DocxWriter.add(left, "TableText", words.get("document.certificate.decision", certificate.decision()));
        if (!certificate.bookNumber().isEmpty()) {
            DocxWriter.add(left, "TableText", words.get("document.certificate.book", certificate.bookNumber()));
        }
        if (certificate.check() != null) {
            check(left, certificate.check(), words);
        }
        var right = cells.get(1);
        DocxWriter.add(right, "PlaceDate", certificate.placeAndDate());
        certificate
                .signature()
                .capacity()
                .forEach(office -> DocxWriter.add(right, "SignerCapacity", DocxWriter.upper(office)));
        DocxWriter.add(right, "SignedNote", certificate.signature().note());
        DocxWriter.add(right, "Signer", certificate.signature().name());
    }

    private static void check(XWPFTableCell cell, OfficialDocument.CheckMark check, DocumentWords words)
            throws IOException, InvalidFormatException {
        var picture = cell.addParagraph()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(QrCode.png(check.url())),
                        Document.PICTURE_TYPE_PNG,
                        "qr.png",
                        Units.toEMU(CHECK_POINTS),
                        Units.toEMU(CHECK_POINTS));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words.get("document.check.image"));
        DocxWriter.add(cell, "Check", check.code());
    }

    private static void line(XWPFDocument docx, String style, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        DocxWriter.write(paragraph, text);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(DocxTable.twips(millimetres));
    }
}
