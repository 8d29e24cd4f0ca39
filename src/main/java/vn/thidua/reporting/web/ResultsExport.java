package vn.thidua.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.EmulationResult;
import vn.thidua.reporting.EmulationResults;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.ResultSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The results of people and units as a file. */
@Component
class ResultsExport implements ExportedList {

    private final EmulationResults results;
    private final ReportScopes scopes;
    private final Texts texts;

    ResultsExport(EmulationResults results, ReportScopes scopes, Texts texts) {
        this.results = results;
        this.scopes = scopes;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String title() {
        return "reporting.results.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("reporting.results.year", 8),
                new Column("reporting.results.of", 36),
                new Column("reporting.results.position", 28),
                new Column("reporting.results.code", 14),
                new Column("reporting.rows.unit", 36),
                new Column("reporting.results.kind", 20),
                new Column("reporting.results.what", 44),
                new Column("reporting.results.number", 20),
                new Column("reporting.rows.day", 12),
                new Column("reporting.results.authority", 32),
                new Column("reporting.results.points", 10),
                new Column("reporting.results.rank", 8),
                new Column("reporting.results.revokedOn", 14));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var scope = scopes.of(actor, query.get("unit"));
        var search = ResultSearch.read(query.get("q"), query.get("kind"), query.get("from"), query.get("to"));
        return cursor -> results.search(scope, search, cursor, CHUNK, LocaleContextHolder.getLocale())
                .map(this::row);
    }

    private List<@Nullable Object> row(EmulationResult result) {
        return Arrays.asList(
                result.year(),
                result.name(),
                result.position(),
                result.code(),
                result.unit(),
                texts.of("reporting.kind." + result.kind()),
                result.what(),
                result.number(),
                result.day(),
                result.authority(),
                result.points(),
                result.rank(),
                result.revokedOn());
    }
}
