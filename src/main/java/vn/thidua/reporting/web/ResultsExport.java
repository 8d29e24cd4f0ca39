package vn.thidua.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.reporting.EmulationResult;
import vn.thidua.reporting.EmulationResults;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.ResultSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The results of people and units as a file. */
@Configuration(proxyBeanMethods = false)
class ResultsExport {

    @Bean
    ExportedList resultsAsFile(EmulationResults results, ReportScopes scopes, Texts texts) {
        return ListExport.<EmulationResult>named("results", "reporting.results.title")
                .column("reporting.results.year", 8, EmulationResult::year)
                .column("reporting.results.of", 36, EmulationResult::name)
                .column("reporting.results.position", 28, EmulationResult::position)
                .column("reporting.results.code", 14, EmulationResult::code)
                .column("reporting.rows.unit", 36, EmulationResult::unit)
                .column("reporting.results.kind", 20, it -> texts.of("reporting.kind." + it.kind()))
                .column("reporting.results.what", 44, EmulationResult::what)
                .column("reporting.results.number", 20, EmulationResult::number)
                .column("reporting.rows.day", 12, EmulationResult::day)
                .column("reporting.results.authority", 32, EmulationResult::authority)
                .column("reporting.results.points", 10, EmulationResult::points)
                .column("reporting.results.rank", 8, EmulationResult::rank)
                .column("reporting.results.revokedOn", 14, EmulationResult::revokedOn)
                .read((query, actor) -> {
                    var scope = scopes.of(actor, query.get("unit"));
                    var search =
                            ResultSearch.read(query.get("q"), query.get("kind"), query.get("from"), query.get("to"));
                    var locale = LocaleContextHolder.getLocale();
                    return cursor -> results.search(scope, search, cursor, ExportedList.CHUNK, locale);
                });
    }
}
