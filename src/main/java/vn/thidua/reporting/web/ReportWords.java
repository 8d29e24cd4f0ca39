package vn.thidua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.reporting.ReportForm;
import vn.thidua.reporting.ReportScope;
import vn.thidua.reporting.StateReport;
import vn.thidua.shared.SourceStatus;
import vn.thidua.spreadsheet.FormSheet;
import vn.thidua.spreadsheet.SheetStream;
import vn.thidua.web.Fmt;
import vn.thidua.web.PageWords;
import vn.thidua.web.Texts;

/** The words of the forms, on pages and on the sheets that go out. */
@Component("reportWords")
public class ReportWords implements PageWords {

    private static final int FIRST_COLUMN = 52;
    private static final int OTHER_COLUMNS = 16;

    private final Texts texts;
    private final Fmt fmt;

    ReportWords(Texts texts, Fmt fmt) {
        this.texts = texts;
        this.fmt = fmt;
    }

    /** What a form is called. */
    public String title(ReportForm form) {
        return texts.of("reporting.reportForm." + form);
    }

    public String column(String column) {
        return texts.of("reporting.column." + column);
    }

    /** A line's name: an award's, or an echelon's. */
    public String line(StateReport report, StateReport.Line line) {
        if (line.key().equals(StateReport.ALL)) {
            return texts.of("reporting.all");
        }
        return report.form().hasLinesOfAwards() ? line.label() : texts.of("organization.echelon." + line.key());
    }

    /** Who reports. */
    public String scope(ReportScope scope) {
        var names = scope.names(LocaleContextHolder.getLocale());
        return names.isEmpty() ? texts.of("reporting.everything") : names;
    }

    /** The page of the rows behind a figure. */
    public String rows(StateReport report, @Nullable String unit, StateReport.Line line, String column) {
        var link = UriComponentsBuilder.fromPath("/reports/" + report.form().number() + "/rows")
                .queryParam("year", report.year())
                .queryParam("line", line.key())
                .queryParam("column", column);
        return (unit == null ? link : link.queryParam("unit", unit)).toUriString();
    }

    /** The period that is counted: the year so far, or how things stood on its last day. */
    public String period(StateReport report) {
        return texts.of(
                report.form().isOfADay() ? "reporting.asOf" : "reporting.period",
                List.of(fmt.date(report.asOf().withDayOfYear(1)), fmt.date(report.asOf())));
    }

    /** What a reader of the figures has to know, beside how far the form itself could be verified. */
    public List<String> notes(StateReport report) {
        var notes = new ArrayList<String>();
        notes.add(texts.of("reporting.note." + report.form()));
        if (!report.form().unknownColumns().isEmpty()) {
            notes.add(texts.of("reporting.note.unknown"));
        }
        return notes;
    }

    /** The form as a sheet. */
    FormSheet sheet(StateReport report) {
        var due = report.due();
        var heads = new ArrayList<>(List.of(new SheetStream.Column(
                texts.of(report.form().hasLinesOfAwards() ? "reporting.line.award" : "reporting.line.echelon"),
                FIRST_COLUMN)));
        for (var column : report.form().columns()) {
            heads.add(new SheetStream.Column(column(column), OTHER_COLUMNS));
        }
        for (var column : report.form().unknownColumns()) {
            heads.add(new SheetStream.Column(column(column), OTHER_COLUMNS));
        }
        var notes = notes(report);
        if (!SourceStatus.VERIFIED.name().equals(report.status())) {
            notes.add(texts.of("reporting.note.unverified", List.of(report.legalSource())));
        }
        var rows = new ArrayList<List<Object>>(List.of(row(report, report.sum())));
        report.lines().forEach(line -> rows.add(row(report, line)));
        return new FormSheet(
                report.form().number(),
                List.of(
                        texts.of("reporting.sheet.form", List.of(report.form().number())),
                        report.legalSource(),
                        due == null ? "" : texts.of("reporting.sheet.due", List.of(fmt.date(due)))),
                List.of(
                        texts.of("reporting.sheet.unit", List.of(scope(report.scope()))),
                        texts.of("reporting.sheet.receiver")),
                title(report.form()),
                List.of(texts.of("reporting.sheet.year", List.of(String.valueOf(report.year()))), period(report)),
                heads,
                rows,
                notes,
                List.of(texts.of("reporting.sheet.drawnUp"), texts.of("reporting.sheet.head")));
    }

    private List<Object> row(StateReport report, StateReport.Line line) {
        var cells = new ArrayList<Object>(List.of(line(report, line)));
        report.form().columns().forEach(column -> cells.add(line.figure(column)));
        report.form().unknownColumns().forEach(column -> cells.add(texts.of("reporting.unknown")));
        return cells;
    }
}
