package vn.thidua.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.PrintableText;

/**
 * A list as it was sent: a line of headings and the lines below it, empty ones left out.
 *
 * @param head the headings
 * @param lines never empty
 */
public record Sheet(Line head, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number as an editor shows it, the first line of the file being 1
     */
    public record Line(long number, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of this column; an empty one beyond the last. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /** What keeps a cell from being read as what it shows. */
    public enum Flaw {
        /** It computes its value: what it shows depends on other cells, and on whoever opens the file. */
        FORMULA,
        /** It shows an error, such as {@code #N/A}. */
        ERROR
    }

    /**
     * One cell.
     *
     * @param text what stands in it, without the blanks around; formulas of a CSV file and HTML are just text
     * @param date the day, where a spreadsheet holds the cell as a number that can be one
     * @param flaw absent for a cell that can be read
     */
    public record Cell(
            String text, @Nullable LocalDate date, @Nullable Flaw flaw) {

        static final Cell EMPTY = new Cell("", null, null);

        static Cell of(String text) {
            var stripped = PrintableText.of(text).strip();
            return stripped.isEmpty() ? EMPTY : new Cell(stripped, null, null);
        }

        public boolean isEmpty() {
            return text.isEmpty() && flaw == null;
        }
    }
}
