package vn.thidua.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportForm;
import vn.thidua.reporting.ReportRow;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.StateReport;
import vn.thidua.reporting.StateReports;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** What a figure of a form counts, as a file. */
@Component
class ReportRowsExport implements ExportedList {

    private final StateReports reports;
    private final ReportScopes scopes;
    private final Texts texts;

    ReportRowsExport(StateReports reports, ReportScopes scopes, Texts texts) {
        this.reports = reports;
        this.scopes = scopes;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "report-rows";
    }

    @Override
    public String title() {
        return "reporting.rows.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("reporting.rows.what", 44),
                new Column("reporting.rows.detail", 32),
                new Column("reporting.rows.unit", 36),
                new Column("reporting.rows.reference", 20),
                new Column("reporting.rows.day", 12),
                new Column("reporting.rows.group", 20));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var form = ReportController.form(query.getOrDefault("form", ReportForm.F0601.number()));
        var scope = scopes.of(actor, query.get("unit"));
        int year = reports.year(query.get("year"));
        var line = query.getOrDefault("line", StateReport.ALL);
        var column = ReportController.column(form, query.get("column"));
        return cursor ->
                reports.rows(form, year, scope, line, column, cursor, CHUNK).map(this::row);
    }

    private List<@Nullable Object> row(ReportRow row) {
        return Arrays.asList(
                row.title(),
                row.detail(),
                row.unit(),
                row.reference(),
                row.day(),
                row.group() == null ? null : texts.of("reporting.column." + row.group()));
    }
}
