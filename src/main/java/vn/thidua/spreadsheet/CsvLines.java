package vn.thidua.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.thidua.shared.Refusal;

/**
 * A CSV file: UTF-8 with or without a byte order mark; separated by commas, or by semicolons as a Vietnamese Excel writes
 * them, or by tabs. Lines that begin with # above the headings explain the template and are passed over. Wrong encodings
 * are refused and never guessed: a guess would store broken names that nobody notices.
 */
final class CsvLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char COMMENT = '#';

    private CsvLines() {}

    static void read(byte[] file, SheetReader.Lines lines) {
        var text = decode(file);
        int start = 0;
        long passedOver = 0;
        while (start < text.length() && text.charAt(start) == COMMENT) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
            passedOver++;
        }
        parse(text.substring(start), passedOver, lines);
    }

    private static void parse(String text, long above, SheetReader.Lines lines) {
        long line = above;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var found : reader) {
                line = above + found.getStartingLineNumber();
                lines.add(line(line, found));
            }
        } catch (CsvParseException broken) {
            throw Refusal.invalid(SheetReader.FIELD, "spreadsheet.refusal.brokenLine", line + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Sheet.Line line(long number, CsvRecord found) {
        return new Sheet.Line(
                number,
                found.getFields().stream()
                        .limit(SheetReader.MOST_COLUMNS)
                        .map(Sheet.Cell::of)
                        .toList());
    }

    /** Whichever separates most headings. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String decode(byte[] file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(file.length);
        if (decoder.decode(in, out, true).isError()) {
            throw Refusal.invalid(
                    SheetReader.FIELD, "spreadsheet.refusal.notUtf8", SheetReader.lineOf(file, in.position()));
        }
        out.flip();
        var text = out.toString();
        if (text.indexOf('\0') >= 0) {
            throw Refusal.invalid(SheetReader.FIELD, "spreadsheet.refusal.notAList");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
