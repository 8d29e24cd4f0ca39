package vn.thidua.organization;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.shared.Refusal;

/**
 * A CSV file as people send it: UTF-8 (with or without a byte order mark), comma separated, a header line. Wrong
 * encodings are refused and never guessed: a guess would store broken names that nobody notices.
 */
final class CsvFile {

    private static final int MAX_BYTES = 64 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Set<String> required;
    private final Set<String> known;

    private CsvFile(String text, Set<String> required, Set<String> optional) {
        this.text = text;
        this.required = required;
        this.known = new HashSet<>(required);
        this.known.addAll(optional);
    }

    /**
     * One line.
     *
     * @param line its number in the file, the header being line 1
     */
    record Row(long line, Map<String, Integer> columns, CsvRecord cells) {

        boolean has(String column) {
            return columns.containsKey(column);
        }

        /** The cell without the blanks around it; empty where the file lacks the column. */
        String get(String column) {
            var index = columns.get(column);
            return index == null ? "" : cells.getField(index).strip();
        }
    }

    /**
     * Takes the file in.
     *
     * @param required the columns without which it makes no sense
     * @param optional further columns; any other is refused
     * @throws Refusal 400 if it is too large or not UTF-8
     */
    static CsvFile read(InputStream csv, Set<String> required, Set<String> optional) {
        try {
            byte[] bytes = csv.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Refusal.invalid("file", "organization.import.fileTooLarge", MAX_BYTES >> 20);
            }
            return new CsvFile(decode(bytes), required, optional);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw Refusal.invalid("line " + line, "organization.import.notUtf8", line);
        }
        out.flip();
        var text = out.toString();
        if (text.indexOf('\0') >= 0) {
            throw Refusal.invalid("file", "organization.import.notText");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Hands over line by line; lines with too many or too few cells become problems instead.
     *
     * @return the number of lines under the header
     * @throws Refusal 400 if the header is wrong or no line can be told from the next
     */
    int forEach(LineProblems problems, Consumer<Row> taker) {
        int count = 0;
        long line = 0;
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            for (var cells : reader) {
                line = cells.getStartingLineNumber();
                if (columns == null) {
                    columns = header(cells);
                    continue;
                }
                count++;
                if (cells.getFieldCount() == columns.size()) {
                    taker.accept(new Row(line, columns, cells));
                } else {
                    problems.add(line, "organization.import.cells", cells.getFieldCount(), columns.size());
                }
            }
        } catch (CsvParseException broken) {
            throw Refusal.invalid("line " + (line + 1), "organization.import.brokenLine", line + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (count == 0) {
            throw Refusal.invalid("file", "organization.import.empty");
        }
        return count;
    }

    private Map<String, Integer> header(CsvRecord cells) {
        var problems = new LineProblems();
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < cells.getFieldCount(); i++) {
            var name = cells.getField(i).strip();
            if (!known.contains(name)) {
                problems.add(
                        1,
                        shortened(name),
                        "organization.import.unknownColumn",
                        shortened(name),
                        String.join(", ", sorted(known)));
            } else if (columns.put(name, i) != null) {
                problems.add(1, name, "organization.import.columnTwice", name);
            }
        }
        for (var name : sorted(required)) {
            if (!columns.containsKey(name)) {
                problems.add(1, name, "organization.import.columnMissing", name);
            }
        }
        problems.orRefuse();
        return columns;
    }

    private static Iterable<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
