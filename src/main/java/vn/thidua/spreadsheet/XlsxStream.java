package vn.thidua.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX file. Texts stand in their cells and not in the workbook's common table, which would grow with the list; rows go
 * out as soon as some hundred are there. A list longer than a sheet goes on on the next one.
 */
final class XlsxStream implements SheetStream {

    static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final int ROWS_AT_ONCE = 500;
    /** Fast: on the way to the reader time counts more than the last tenth of the size. */
    private static final int COMPRESSION = 2;

    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String HEAD_COLOUR = "F1E4E4";

    private final Workbook workbook;
    private final String name;
    private final List<Column> columns;
    private final ZoneId zone;
    private final int rowsOfASheet;

    private int sheets;
    private int next;
    private Worksheet sheet;

    XlsxStream(OutputStream out, String name, List<Column> columns, ZoneId zone) throws IOException {
        this(out, name, columns, zone, ROWS_OF_A_SHEET);
    }

    XlsxStream(OutputStream out, String name, List<Column> columns, ZoneId zone, int rowsOfASheet) throws IOException {
        this.workbook = new Workbook(new LeftOpen(out), "thidua", "1.0");
        this.workbook.setCompressionLevel(COMPRESSION);
        this.name = name;
        this.columns = List.copyOf(columns);
        this.zone = zone;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = begin();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next == rowsOfASheet) {
            sheet.finish();
            sheet = begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet begin() {
        sheets++;
        var begun = workbook.newWorksheet(sheets == 1 ? name : name + " (" + sheets + ")");
        begun.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            begun.width(column, columns.get(column).width());
            begun.inlineString(0, column, columns.get(column).heading());
            begun.style(0, column)
                    .bold()
                    .fillColor(HEAD_COLOUR)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        next = 1;
        return begun;
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format(DAY).set();
        } else if (cell instanceof Instant moment) {
            sheet.value(next, column, moment.atZone(zone).toLocalDateTime());
            sheet.style(next, column).format(MOMENT).set();
        } else if (cell != null) {
            sheet.inlineString(next, column, HarmlessText.of(cell.toString()));
        }
    }

    /** The answer's stream belongs to whoever opened it. */
    private static final class LeftOpen extends java.io.FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
