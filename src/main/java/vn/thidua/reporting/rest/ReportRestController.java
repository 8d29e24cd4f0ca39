package vn.thidua.reporting.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.reporting.EmulationResult;
import vn.thidua.reporting.EmulationResults;
import vn.thidua.reporting.RecipientGroups;
import vn.thidua.reporting.RecipientGroups.RecipientGroup;
import vn.thidua.reporting.ReportForm;
import vn.thidua.reporting.ReportRow;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.ResultSearch;
import vn.thidua.reporting.StateReport;
import vn.thidua.reporting.StateReports;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** The State's yearly forms for programs. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports")
class ReportRestController {

    private final StateReports reports;
    private final ReportScopes scopes;
    private final RecipientGroups groups;
    private final EmulationResults results;

    ReportRestController(StateReports reports, ReportScopes scopes, RecipientGroups groups, EmulationResults results) {
        this.reports = reports;
        this.scopes = scopes;
        this.groups = groups;
        this.results = results;
    }

    @GetMapping
    @Operation(summary = "The State's yearly forms, filled in for my units or one of them")
    Page<ReportResource> all(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String unit,
            Actor actor,
            Locale locale) {
        var scope = scopes.of(actor, unit);
        int read = reports.year(year);
        return new Page<>(
                Stream.of(ReportForm.values())
                        .map(form -> ReportResource.of(reports.report(form, read, scope), locale))
                        .toList(),
                null);
    }

    @GetMapping("/{number:\\d{4}}")
    @Operation(summary = "One form, filled in")
    ReportResource one(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String unit,
            Actor actor,
            Locale locale) {
        return ReportResource.of(reports.report(form(number), reports.year(year), scopes.of(actor, unit)), locale);
    }

    @GetMapping("/{number:\\d{4}}/rows")
    @Operation(summary = "What a figure of a form counts")
    Page<ReportRow> rows(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = StateReport.ALL) String line,
            @RequestParam String column,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        var form = form(number);
        if (!form.columns().contains(column)) {
            throw Refusal.invalid("column", "shared.field.unknownOption");
        }
        return reports.rows(
                form, reports.year(year), scopes.of(actor, unit), line, column, cursor, QueryParameters.limit(limit));
    }

    /**
     * Who leads.
     *
     * @param entry an individual of the register
     * @param group absent takes the note back
     */
    record Noted(@Nullable String entry, @Nullable RecipientGroup group) {}

    /** Several notes. */
    record Notes(@Nullable List<@Nullable Noted> notes) {

        /** @throws Refusal 400 naming every note that says nothing */
        Map<UUID, @Nullable RecipientGroup> byEntry() {
            if (notes == null) {
                throw Refusal.invalid("notes", "shared.field.required");
            }
            var problems = new FieldProblems();
            var byEntry = new HashMap<UUID, @Nullable RecipientGroup>();
            for (int at = 0; at < notes.size(); at++) {
                var note = notes.get(at);
                if (note == null || note.entry() == null) {
                    problems.add("notes[" + at + "].entry", "shared.field.required");
                } else {
                    byEntry.put(Ids.read(note.entry()), note.group());
                }
            }
            problems.orRefuse();
            return byEntry;
        }
    }

    @PutMapping("/0603/groups")
    @Operation(summary = "Notes which of the individuals awarded lead and which work themselves; all or none")
    void note(@RequestBody Notes sent, Actor actor) {
        groups.noteAll(sent.byEntry(), actor);
    }

    @GetMapping("/results")
    @Operation(summary = "What people and units of my units reached: titles, forms, points and ranks, year by year")
    Page<EmulationResult> results(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor,
            Locale locale) {
        var search = ResultSearch.read(q, kind, from, to);
        return results.search(scopes.of(actor, unit), search, cursor, QueryParameters.limit(limit), locale);
    }

    private static ReportForm form(String number) {
        return ReportForm.byNumber(number).orElseThrow(Refusal::notFound);
    }
}
