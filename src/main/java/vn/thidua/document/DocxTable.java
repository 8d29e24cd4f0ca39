package vn.thidua.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.thidua.document.OfficialDocument.Align;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Table;

/** A table with columns of fixed width; without lines it only puts things side by side. */
final class DocxTable {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    /** Less than an office suite's own, so that a heading fits where it fits in the PDF. */
    private static final int CELL_MARGIN = 60;

    private final XWPFTable table;
    private final int[] widths;
    private boolean empty = true;

    DocxTable(XWPFDocument docx, boolean lines, int... widths) {
        this.widths = widths;
        this.table = docx.createTable(1, widths.length);
        if (lines) {
            table.setStyleID("TableGrid");
            table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        } else {
            table.removeBorders();
            table.setCellMargins(0, 0, 0, 0);
        }
        table.setWidthType(TableWidthType.DXA);
        int whole = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            whole += width;
            grid.addNewGridCol().setW(BigInteger.valueOf(twips(width)));
        }
        table.setWidth(twips(whole));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    static void of(XWPFDocument docx, Table list) {
        var table = new DocxTable(docx, true, widths(list.columns()));
        var head = table.row();
        for (int at = 0; at < head.size(); at++) {
            DocxWriter.add(head.get(at), "TableHead", list.columns().get(at).name());
        }
        table.table.getRow(0).setRepeatHeader(true);
        for (var row : list.rows()) {
            table.fill(row, list.columns());
        }
        if (!list.total().isEmpty()) {
            table.total(list.total(), list.columns());
        }
    }

    /** The next row, a cell per column. */
    List<XWPFTableCell> row() {
        XWPFTableRow row = empty ? table.getRow(0) : table.createRow();
        empty = false;
        row.setCantSplitRow(true);
        var cells = row.getTableCells();
        for (int at = 0; at < cells.size(); at++) {
            width(cells.get(at), widths[at]);
        }
        return cells;
    }

    /** The cell's next paragraph; a new cell already has one. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphArray(0);
        return first.getStyle() == null && first.isEmpty() ? first : cell.addParagraph();
    }

    static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    private void fill(List<String> texts, List<Column> columns) {
        var cells = row();
        for (int at = 0; at < cells.size(); at++) {
            write(cells.get(at), texts.get(at), columns.get(at).align());
        }
    }

    private void total(List<String> texts, List<Column> columns) {
        var cells = row();
        int spanned = columns.size() - texts.size() + 1;
        var row = table.getRow(table.getNumberOfRows() - 1);
        for (int at = cells.size() - 1; at > 0 && at >= texts.size(); at--) {
            row.removeCell(at);
        }
        int room = 0;
        for (int at = 0; at < spanned; at++) {
            room += widths[at];
        }
        for (int at = 0; at < texts.size(); at++) {
            var cell = row.getCell(at);
            var column = at == 0 ? 0 : spanned + at - 1;
            width(cell, at == 0 ? room : widths[column]);
            write(
                    cell,
                    texts.get(at),
                    at == 0 ? Align.LEFT : columns.get(column).align());
            cell.getParagraphArray(0).getRuns().forEach(run -> run.setBold(true));
        }
        row.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(spanned));
    }

    private static void write(XWPFTableCell cell, String text, Align align) {
        DocxWriter.add(cell, "TableText", text);
        var alignment =
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                };
        cell.getParagraphArray(0).setAlignment(alignment);
    }

    private static void width(XWPFTableCell cell, int millimetres) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(twips(millimetres)));
    }

    /** What is left is shared by the columns that ask for no width. */
    private static int[] widths(List<Column> columns) {
        int left =
                DocxWriter.TEXT_WIDTH - columns.stream().mapToInt(Column::width).sum();
        int sharing =
                (int) columns.stream().filter(column -> column.width() == 0).count();
        var widths = new ArrayList<Integer>();
        for (var column : columns) {
            widths.add(column.width() == 0 ? left / sharing : column.width());
        }
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }
}
