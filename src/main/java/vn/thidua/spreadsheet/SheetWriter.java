package vn.thidua.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes templates and lists that people open in a spreadsheet. Every cell is text: nothing in it is ever computed. */
public final class SheetWriter {

    private static final double LEAST_WIDTH = 14;
    private static final double MOST_WIDTH = 70;
    private static final String HEAD_COLOUR = "F1E4E4";
    private static final String TEXT_FORMAT = "@";

    private SheetWriter() {}

    /**
     * One sheet.
     *
     * @param name shown on its tab
     * @param rows the first one being the headings
     */
    public record Table(String name, List<List<String>> rows) {}

    /** An XLSX file of these sheets. */
    public static byte[] xlsx(List<Table> tables) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "thidua", "1.0")) {
            for (var table : tables) {
                fill(workbook.newWorksheet(table.name()), table.rows());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, HarmlessText.of(rows.get(row).get(column)));
            }
        }
        for (int column = 0; column < columns; column++) {
            // what is typed below stays as it was typed: 007 is no 7
            sheet.style(column).format(TEXT_FORMAT).set();
            sheet.width(column, width(rows, column));
        }
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .fillColor(HEAD_COLOUR)
                    .wrapText(true)
                    .format(TEXT_FORMAT)
                    .set();
            if (rows.size() > 1) {
                sheet.range(1, 0, rows.size() - 1, columns - 1)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .format(TEXT_FORMAT)
                        .set();
            }
        }
        sheet.freezePane(0, 1);
    }

    private static double width(List<List<String>> rows, int column) {
        double longest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2));
    }

    /**
     * A CSV file as {@link SheetReader} and Excel read it.
     *
     * @param comments lines above the headings, each told by a #
     * @param rows the first one being the headings
     */
    public static byte[] csv(List<String> comments, List<List<String>> rows) {
        var text = new StringWriter();
        text.write(CsvStream.BYTE_ORDER_MARK);
        comments.forEach(comment -> text.write("# " + comment.replaceAll("\\s+", " ") + "\r\n"));
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(HarmlessText::of).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
