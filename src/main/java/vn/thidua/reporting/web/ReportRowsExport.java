package vn.thidua.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportForm;
import vn.thidua.reporting.ReportRow;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.StateReport;
import vn.thidua.reporting.StateReports;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** What a figure of a form counts, as a file. */
@Configuration(proxyBeanMethods = false)
class ReportRowsExport {

    @Bean
    ExportedList reportRowsAsFile(StateReports reports, ReportScopes scopes, Texts texts) {
        return ListExport.<ReportRow>named("report-rows", "reporting.rows.title")
                .column("reporting.rows.what", 44, ReportRow::title)
                .column("reporting.rows.detail", 32, ReportRow::detail)
                .column("reporting.rows.unit", 36, ReportRow::unit)
                .column("reporting.rows.reference", 20, ReportRow::reference)
                .column("reporting.rows.day", 12, ReportRow::day)
                .column(
                        "reporting.rows.group",
                        20,
                        it -> it.group() == null ? null : texts.of("reporting.column." + it.group()))
                .read((query, actor) -> {
                    var form = ReportController.form(query.getOrDefault("form", ReportForm.F0601.number()));
                    var scope = scopes.of(actor, query.get("unit"));
                    int year = reports.year(query.get("year"));
                    var line = query.getOrDefault("line", StateReport.ALL);
                    var column = ReportController.column(form, query.get("column"));
                    return cursor -> reports.rows(form, year, scope, line, column, cursor, ExportedList.CHUNK);
                });
    }
}
