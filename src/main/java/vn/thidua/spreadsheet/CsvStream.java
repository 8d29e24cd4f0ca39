package vn.thidua.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file as {@link SheetReader}, Excel and programs read it: days and numbers as ISO and programs write them. */
final class CsvStream implements SheetStream {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Writer text;
    private final CsvWriter csv;
    private final ZoneId zone;

    CsvStream(OutputStream out, List<Column> columns, ZoneId zone) throws IOException {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.zone = zone;
        text.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(text);
        row(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        var fields = new ArrayList<String>(cells.size());
        cells.forEach(cell -> fields.add(field(cell)));
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException broken) {
            // a reader who went away is no mistake of the list: said as the stream said it
            throw broken.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private String field(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Instant moment) {
            return MOMENT.format(moment.atZone(zone));
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof CharSequence text ? HarmlessText.of(text.toString()) : cell.toString();
    }
}
