package vn.thidua.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the State's forms, filled in.
 *
 * @param asOf the last day that is counted: the year's, or today while the year runs
 * @param due when it is due, absent where the form is asked for no more
 * @param legalSource where that is said
 * @param status how far that could be verified
 * @param lines the lines below one another, without the sum
 * @param sum what all lines together count; what stands in several lines counts once
 */
public record StateReport(
        ReportForm form,
        int year,
        ReportScope scope,
        LocalDate asOf,
        @Nullable LocalDate due,
        String legalSource,
        String status,
        List<Line> lines,
        Line sum) {

    /** The key of the line that counts everything. */
    public static final String ALL = "ALL";

    public StateReport {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param key an award's code or an echelon's name
     * @param label the same in the reader's language
     * @param figures by column
     */
    public record Line(String key, String label, Map<String, Long> figures) {

        public Line {
            figures = Map.copyOf(figures);
        }

        public long figure(String column) {
            return figures.getOrDefault(column, 0L);
        }
    }
}
