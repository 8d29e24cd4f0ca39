package vn.thidua.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * The first sheet of an XLSX file. Before the library opens it, everything packed inside is unpacked once and counted:
 * a file of some kilobytes may unpack to gigabytes, and the library keeps all texts of a workbook in memory.
 */
final class XlsxLines {

    /** What all parts together may unpack to. */
    static final long MOST_UNPACKED = 64L << 20;

    private static final int MOST_PARTS = 1_000;
    /** Days of a spreadsheet count from 1900; the last day of the year 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final int MOST_DIGITS = 40;

    private XlsxLines() {}

    static void read(byte[] file, SheetReader.Lines lines) {
        try {
            requireReasonableSize(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> lines.add(line(row)));
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // the library answers broken files with exceptions of every kind
            throw Refusal.invalid(SheetReader.FIELD, "spreadsheet.refusal.notAList");
        }
    }

    private static void requireReasonableSize(byte[] file) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            long unpacked = 0;
            int parts = 0;
            var buffer = new byte[1 << 16];
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw tooMuch();
                }
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw tooMuch();
                        }
                    }
                }
            }
        }
    }

    private static Refusal tooMuch() {
        return Refusal.invalid(SheetReader.FIELD, "spreadsheet.refusal.unpacksTooLarge", MOST_UNPACKED >> 20);
    }

    private static Sheet.Line line(Row row) {
        List<Sheet.Cell> cells = IntStream.range(0, Math.min(row.getCellCount(), SheetReader.MOST_COLUMNS))
                .mapToObj(column -> cell(row.getCell(column)))
                .toList();
        return new Sheet.Line(row.getRowNum(), cells);
    }

    private static Sheet.Cell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Sheet.Cell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA) {
            return new Sheet.Cell("", null, Sheet.Flaw.FORMULA);
        }
        if (cell.getType() == CellType.ERROR) {
            return new Sheet.Cell("", null, Sheet.Flaw.ERROR);
        }
        return cell.getType() == CellType.NUMBER ? number(cell) : Sheet.Cell.of(String.valueOf(cell.getValue()));
    }

    private static Sheet.Cell number(Cell cell) {
        var number = cell.asNumber();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return Sheet.Cell.of(cell.getRawValue());
        }
        var text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Sheet.Cell(text, day(cell, number), null);
    }

    private static @Nullable LocalDate day(Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) {
            return null;
        }
        try {
            return cell.asDate().toLocalDate();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
