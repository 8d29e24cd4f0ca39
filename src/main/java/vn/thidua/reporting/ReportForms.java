package vn.thidua.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.SourceStatus;
import vn.thidua.shared.StoredReference;

/** When each form is due and where that is said: data by dates, which administrators keep. */
@Component
class ReportForms extends StoredReference {

    private static final String FORM = "form";
    private static final String DUE_MONTH = "dueMonth";
    private static final String DUE_DAY = "dueDay";
    private static final int DECEMBER = 12;
    private static final int LONGEST_MONTH = 31;

    ReportForms(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.report_form", "form");
    }

    @Override
    public String code() {
        return "report-forms";
    }

    @Override
    public String messages() {
        return "reporting.forms.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.constant(FORM, "reporting.reportForm.", ReportForm.values())
                        .asKey(),
                ReferenceColumn.number(DUE_MONTH, 1, DECEMBER),
                ReferenceColumn.number(DUE_DAY, 1, LONGEST_MONTH));
    }

    /** What is said of a form in a year; a form that was taken away has no term any more. */
    List<ReportTerm> of(int year) {
        return on(LocalDate.of(year, DECEMBER, LONGEST_MONTH)).stream()
                .map(row -> term(row, year))
                .toList();
    }

    private static ReportTerm term(ReferenceVersion row, int year) {
        var month = YearMonth.of(year, row.number(DUE_MONTH));
        return new ReportTerm(
                ReportForm.valueOf(row.line(FORM)),
                month.atDay(Math.min(row.number(DUE_DAY), month.lengthOfMonth())),
                row.legalSource(),
                row.status());
    }

    /** A form's term: the day it is due and how far that could be verified. */
    record ReportTerm(ReportForm form, LocalDate due, String legalSource, SourceStatus status) {}
}
