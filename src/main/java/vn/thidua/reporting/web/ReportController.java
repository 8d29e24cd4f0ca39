package vn.thidua.reporting.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.reporting.RecipientGroups;
import vn.thidua.reporting.RecipientGroups.RecipientGroup;
import vn.thidua.reporting.ReportForm;
import vn.thidua.reporting.ReportScope;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.StateReport;
import vn.thidua.reporting.StateReports;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;

/** The State's yearly forms: every figure leads to the rows that it counts. */
@Controller
@RequestMapping("/reports")
class ReportController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS = 50;
    private static final String GROUP = "group.";

    private final StateReports reports;
    private final ReportScopes scopes;
    private final RecipientGroups groups;
    private final ReportWords words;

    ReportController(StateReports reports, ReportScopes scopes, RecipientGroups groups, ReportWords words) {
        this.reports = reports;
        this.scopes = scopes;
        this.groups = groups;
        this.words = words;
    }

    /** Something to choose in a filter. */
    record Choice(String value, String label) {}

    @GetMapping
    String list(@ModelAttribute("query") ReportParameters query, Actor actor, Locale locale, Model model) {
        var scope = prepare(query, actor, locale, model);
        int year = reports.year(query.year());
        var all = new EnumMap<ReportForm, StateReport>(ReportForm.class);
        for (var form : ReportForm.values()) {
            all.put(form, reports.report(form, year, scope));
        }
        model.addAttribute("reports", all.values());
        return "reporting/list";
    }

    @GetMapping("/{number:\\d{4}}")
    String form(
            @PathVariable String number,
            @ModelAttribute("query") ReportParameters query,
            Actor actor,
            Locale locale,
            Model model) {
        var form = form(number);
        var scope = prepare(query, actor, locale, model);
        var report = reports.report(form, reports.year(query.year()), scope);
        var lines = new ArrayList<>(List.of(report.sum()));
        // dozens of awards that nobody received say nothing on a page; the sheet has them all
        report.lines().stream()
                .filter(line ->
                        !form.hasLinesOfAwards() || line.figure(form.columns().get(0)) > 0)
                .forEach(lines::add);
        model.addAttribute("report", report)
                .addAttribute("allLines", lines)
                .addAttribute("left", report.lines().size() + 1 - lines.size());
        return "reporting/form";
    }

    @GetMapping("/{number:\\d{4}}/document")
    ResponseEntity<byte[]> document(
            @PathVariable String number, @ModelAttribute("query") ReportParameters query, Actor actor) {
        var form = form(number);
        int year = reports.year(query.year());
        var report = reports.report(form, year, scopes.of(actor, query.unit()));
        return FileAnswer.of(words.sheet(report).xlsx(), XLSX, number + "-" + year + ".xlsx");
    }

    @GetMapping("/{number:\\d{4}}/rows")
    String rows(
            @PathVariable String number,
            @ModelAttribute("query") ReportParameters query,
            Actor actor,
            Locale locale,
            Model model) {
        var form = form(number);
        var scope = prepare(query, actor, locale, model);
        int year = reports.year(query.year());
        var report = reports.report(form, year, scope);
        var line = line(report, query.line());
        var column = column(form, query.column());
        model.addAttribute("report", report)
                .addAttribute("line", line)
                .addAttribute("column", column)
                .addAttribute("mayNote", form == ReportForm.F0603 && scopes.reports(actor))
                .addAttribute("page", reports.rows(form, year, scope, line.key(), column, query.cursor(), ROWS));
        return "reporting/rows";
    }

    /** Notes who leads and who works themselves, for all rows of a page at once; what was not changed stays untouched. */
    @PostMapping("/0603/groups")
    String note(@ModelAttribute("query") ReportParameters query, @RequestParam Map<String, String> typed, Actor actor) {
        var notes = new HashMap<UUID, @Nullable RecipientGroup>();
        typed.forEach((name, value) -> {
            if (name.startsWith(GROUP)) {
                notes.put(Ids.read(name.substring(GROUP.length())), QueryParameters.find(RecipientGroup.class, value));
            }
        });
        groups.noteAll(notes, actor);
        var back = UriComponentsBuilder.fromPath("/reports/0603/rows");
        for (var name : List.of("year", "unit", "line", "column", "cursor")) {
            var value = typed.get(name);
            if (value != null && !value.isBlank()) {
                back.queryParam(name, "{" + name + "}");
            }
        }
        return "redirect:" + back.encode().buildAndExpand(typed).toUriString();
    }

    private ReportScope prepare(ReportParameters query, Actor actor, Locale locale, Model model) {
        var scope = scopes.of(actor, query.unit());
        int year = reports.year(query.year());
        var years = new ArrayList<Choice>();
        for (int each = reports.year(null); each > reports.year(null) - 5; each--) {
            years.add(new Choice(String.valueOf(each), String.valueOf(each)));
        }
        model.addAttribute("scope", scope)
                .addAttribute("unit", QueryParameters.text(query.unit()))
                .addAttribute("year", year)
                .addAttribute("years", years)
                .addAttribute(
                        "units",
                        scopes.choices(actor).stream()
                                .map(unit -> new Choice(unit.code(), unit.name(locale)))
                                .toList());
        return scope;
    }

    static ReportForm form(String number) {
        return ReportForm.byNumber(number).orElseThrow(Refusal::notFound);
    }

    /** The line of this key; the sum where none was sent. */
    static StateReport.Line line(StateReport report, @Nullable String key) {
        if (key == null || key.isBlank() || key.equals(StateReport.ALL)) {
            return report.sum();
        }
        return report.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    static String column(ReportForm form, @Nullable String column) {
        if (column == null || column.isBlank()) {
            return form.columns().get(0);
        }
        if (!form.columns().contains(column)) {
            throw Refusal.notFound();
        }
        return column;
    }
}
