package vn.thidua.reporting.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.StateReport;

/**
 * A form filled in, as programs read it.
 *
 * @param form its number, {@code 0601}
 * @param units the codes and names of the units that report; empty for the whole installation
 * @param asOf the last day that is counted
 * @param due absent where the form is asked for no more
 * @param status how far the legal source could be verified
 * @param unknownColumns what the form asks for and nobody records
 * @param sum what all lines together count, each thing once
 */
record ReportResource(
        String form,
        int year,
        List<Named> units,
        LocalDate asOf,
        @Nullable LocalDate due,
        String legalSource,
        String status,
        List<String> columns,
        List<String> unknownColumns,
        List<Line> lines,
        Map<String, Long> sum) {

    record Named(String code, String name) {}

    record Line(String key, String label, Map<String, Long> figures) {}

    static ReportResource of(StateReport report, Locale locale) {
        var columns = report.form().columns();
        return new ReportResource(
                report.form().number(),
                report.year(),
                report.scope().roots().stream()
                        .map(unit -> new Named(unit.code(), unit.name(locale)))
                        .toList(),
                report.asOf(),
                report.due(),
                report.legalSource(),
                report.status(),
                columns,
                report.form().unknownColumns(),
                report.lines().stream()
                        .map(line -> new Line(line.key(), line.label(), figures(line, columns)))
                        .toList(),
                figures(report.sum(), columns));
    }

    private static Map<String, Long> figures(StateReport.Line line, List<String> columns) {
        var figures = new LinkedHashMap<String, Long>();
        columns.forEach(column -> figures.put(column, line.figure(column)));
        return figures;
    }
}
