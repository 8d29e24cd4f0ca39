package vn.thidua.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A form as offices fill it in: who reports to whom, its title, numbered columns, a first line that sums up, notes and
 * the place for signatures. For short tables; lists are written by {@link SheetStream}.
 *
 * @param name shown on the sheet's tab
 * @param left the block at the top on the left: the form's number, its legal source, when it is due
 * @param right the block beside it: who reports, to whom
 * @param title what the form is called
 * @param under lines under the title
 * @param heads the columns
 * @param rows texts and numbers; the first row is set in bold
 * @param notes what a reader has to know, below the table
 * @param signatures who signs, side by side
 */
public record FormSheet(
        String name,
        List<String> left,
        List<String> right,
        String title,
        List<String> under,
        List<SheetStream.Column> heads,
        List<List<Object>> rows,
        List<String> notes,
        List<String> signatures) {

    private static final String HEAD_COLOUR = "F1E4E4";

    /** The form as an XLSX file. */
    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "thidua", "1.0")) {
            fill(workbook.newWorksheet(name));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void fill(Worksheet sheet) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, heads.get(column).width());
        }
        int last = heads.size() - 1;
        int middle = Math.max(0, Math.min(last - 1, 1));
        int row = 0;
        for (int line = 0; line < Math.max(left.size(), right.size()); line++, row++) {
            text(sheet, row, 0, middle, line < left.size() ? left.get(line) : "", line == 0, "left");
            text(sheet, row, middle + 1, last, line < right.size() ? right.get(line) : "", line == 0, "left");
        }
        row++;
        text(sheet, row++, 0, last, title, true, "center");
        for (var line : under) {
            text(sheet, row++, 0, last, line, false, "center");
        }
        row = table(sheet, row + 1);
        for (var note : notes) {
            text(sheet, row++, 0, last, note, false, "left");
        }
        row++;
        for (int i = 0; i < signatures.size(); i++) {
            int from = i == 0 ? 0 : middle + 1;
            text(sheet, row, from, i == 0 ? middle : last, signatures.get(i), true, "center");
        }
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
    }

    private int table(Worksheet sheet, int top) {
        int last = heads.size() - 1;
        for (int column = 0; column <= last; column++) {
            sheet.value(top, column, heads.get(column).heading());
            sheet.value(top + 1, column, column == 0 ? "A" : String.valueOf(column));
        }
        sheet.range(top, 0, top + 1, last)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        int row = top + 2;
        for (var cells : rows) {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, HarmlessText.of(cells.get(column).toString()));
                }
            }
            var style = sheet.range(row, 0, row, last)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .wrapText(true)
                    .verticalAlignment("top");
            (row == top + 2 ? style.bold() : style).set();
            row++;
        }
        return row + 1;
    }

    private static void text(Worksheet sheet, int row, int from, int to, String text, boolean bold, String alignment) {
        if (text.isEmpty()) {
            return;
        }
        sheet.value(row, from, HarmlessText.of(text));
        if (to > from) {
            sheet.range(row, from, row, to).merge();
        }
        var style = sheet.range(row, from, row, to)
                .style()
                .horizontalAlignment(alignment)
                .verticalAlignment("top")
                .wrapText(true);
        (bold ? style.bold() : style).set();
    }
}
