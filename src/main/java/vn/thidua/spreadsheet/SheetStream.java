package vn.thidua.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list of any length while it is being read: however many rows there are, only some hundred are in memory.
 * Texts are texts, never formulas; numbers, days and moments stay what they are, so that they can be summed and sorted.
 */
public interface SheetStream {

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param width in characters, where the format knows widths
     */
    record Column(String heading, int width) {}

    /**
     * Writes one row.
     *
     * @param cells texts, numbers, {@link java.time.LocalDate}s and {@link java.time.Instant}s; null leaves a cell empty
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /**
     * Completes the file and leaves the stream open. What is not completed cannot be opened (XLSX): a list that broke off
     * in the middle must not look like a whole one.
     */
    void finish() throws IOException;

    /** Begins an XLSX file. */
    static SheetStream xlsx(OutputStream out, String name, List<Column> columns, ZoneId zone) throws IOException {
        return new XlsxStream(out, name, columns, zone);
    }

    /** Begins a CSV file: UTF-8 with a byte order mark, without which Excel breaks Vietnamese letters. */
    static SheetStream csv(OutputStream out, List<Column> columns, ZoneId zone) throws IOException {
        return new CsvStream(out, columns, zone);
    }
}
