package vn.thidua.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;

/** A4 with the margins of Nghị định 30/2020/NĐ-CP, and a number on top of every page but the first. */
final class DocxPage {

    private static final int WIDTH = 210;
    private static final int HEIGHT = 297;
    private static final int TOP = 20;
    private static final int RIGHT = 18;
    private static final int BOTTOM = 20;
    private static final int LEFT = 30;
    private static final int HEADER = 10;

    private DocxPage() {}

    /** @param mark what stands in grey on top of every page, empty where nothing does */
    static void setUp(XWPFDocument docx, String mark) {
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(WIDTH));
        size.setH(twips(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setRight(twips(RIGHT));
        margins.setBottom(twips(BOTTOM));
        margins.setLeft(twips(LEFT));
        margins.setHeader(twips(HEADER));
        margins.setFooter(twips(HEADER));
        margins.setGutter(BigInteger.ZERO);
        // a first page with a header of its own, which bears no number
        var first = docx.createHeader(HeaderFooterType.FIRST);
        first.createParagraph().setStyle("Header");
        var others = docx.createHeader(HeaderFooterType.DEFAULT);
        var number = others.createParagraph();
        number.setStyle("Header");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        for (var header : mark.isEmpty() ? List.<XWPFHeader>of() : List.of(first, others)) {
            var line = header.createParagraph();
            line.setStyle("DraftMark");
            line.createRun().setText(mark);
        }
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(DocxTable.twips(millimetres));
    }
}
