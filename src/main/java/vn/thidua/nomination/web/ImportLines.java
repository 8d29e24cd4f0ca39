package vn.thidua.nomination.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.ImportLine;
import vn.thidua.nomination.ImportProblem;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Page;
import vn.thidua.web.Texts;

/** Lines of a list with names in place of codes, and sentences in place of what is wrong. */
@Component
class ImportLines {

    private final Units units;
    private final AwardCatalogue awards;
    private final Texts texts;

    ImportLines(Units units, AwardCatalogue awards, Texts texts) {
        this.units = units;
        this.awards = awards;
        this.texts = texts;
    }

    /** A line as a row. */
    record Shown(
            long line, String recipient, String award, String unit, List<Problem> problems, List<Problem> warnings) {}

    /**
     * What is wrong with it.
     *
     * @param column its heading, absent for what concerns the whole line
     * @param source the article, absent where there is none
     */
    record Problem(
            @Nullable String column, String text, @Nullable String source) {}

    Page<Shown> of(Page<ImportLine> page) {
        var language = LocaleContextHolder.getLocale();
        var codes = page.items().stream().map(ImportLine::unit).collect(Collectors.toSet());
        var names = units.byCode(codes).values().stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.name(language)));
        return page.map(line -> new Shown(
                line.line(),
                line.recipient(),
                awards.find(line.award()).map(award -> award.name(language)).orElse(line.award()),
                names.getOrDefault(line.unit(), line.unit()),
                line.problems().stream().map(this::problem).toList(),
                line.warnings().stream().map(this::problem).toList()));
    }

    private Problem problem(ImportProblem problem) {
        return new Problem(
                problem.column() == null ? null : texts.of("nomination.import.column." + problem.column()),
                texts.of(problem.reason()),
                problem.legalSource());
    }
}
