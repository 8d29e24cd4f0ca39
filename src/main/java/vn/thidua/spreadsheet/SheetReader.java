package vn.thidua.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.thidua.shared.Refusal;

/**
 * Reads a list out of a file. What it is, its first bytes tell: a name proves nothing, and neither does what the browser
 * says.
 */
public final class SheetReader {

    /** The largest file that is taken in. */
    public static final int MOST_BYTES = 10 << 20;

    /** The field of every refusal of the whole file. */
    public static final String FIELD = "file";

    /** So many columns of a line are looked at; no list of ours is wider. */
    static final int MOST_COLUMNS = 60;

    private SheetReader() {}

    /**
     * Reads the whole list.
     *
     * @param mostLines how many lines below the headings are taken in
     * @throws Refusal 400 at {@link #FIELD} for what is no list, too large, or in an encoding that would have to be guessed
     */
    public static Sheet read(byte[] file, int mostLines) {
        if (file.length == 0) {
            throw Refusal.invalid(FIELD, "spreadsheet.refusal.empty");
        }
        if (file.length > MOST_BYTES) {
            throw Refusal.invalid(FIELD, "spreadsheet.refusal.tooLarge", MOST_BYTES >> 20);
        }
        var lines = new Lines(mostLines);
        if (begins(file, 'P', 'K', 3, 4)) {
            XlsxLines.read(file, lines);
        } else if (begins(file, '%', 'P', 'D', 'F')) {
            throw Refusal.invalid(FIELD, "spreadsheet.refusal.pdf");
        } else if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.invalid(FIELD, "spreadsheet.refusal.oldExcel");
        } else if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF)) {
            throw Refusal.invalid(FIELD, "spreadsheet.refusal.utf16");
        } else {
            CsvLines.read(file, lines);
        }
        return lines.sheet();
    }

    private static boolean begins(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** The line of a byte, for telling where a text stops being one. */
    static long lineOf(byte[] file, int position) {
        return 1
                + new String(Arrays.copyOf(file, position), StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Takes lines in until there are too many. */
    static final class Lines {

        private final int most;
        private final List<Sheet.Line> taken = new java.util.ArrayList<>();

        Lines(int most) {
            this.most = most;
        }

        void add(Sheet.Line line) {
            if (line.isEmpty()) {
                return;
            }
            if (taken.size() > most) {
                throw Refusal.invalid(FIELD, "spreadsheet.refusal.tooManyLines", most);
            }
            taken.add(line);
        }

        Sheet sheet() {
            if (taken.size() < 2) {
                throw Refusal.invalid(FIELD, "spreadsheet.refusal.empty");
            }
            return new Sheet(taken.get(0), taken.subList(1, taken.size()));
        }
    }
}
