package vn.thidua.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.organization.Echelon;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SourceStatus;

/** The State's forms with their figures, and what stands behind each figure. */
@Component
@Transactional(readOnly = true)
public class StateReports {

    private static final int EARLIEST = 2000;

    private final JdbcClient jdbc;
    private final ReportForms forms;
    private final ReportLevels levels;
    private final AwardCatalogue awards;
    private final Clock clock;

    StateReports(JdbcClient jdbc, ReportForms forms, ReportLevels levels, AwardCatalogue awards, Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.levels = levels;
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * A year as it was sent; this one where none was.
     *
     * @throws Refusal 400 for what is no year, or one that has not begun
     */
    public int year(@Nullable String sent) {
        int now = LocalDate.now(clock).getYear();
        var problems = new FieldProblems();
        var year = QueryParameters.number("year", sent, problems);
        if (year != null && year < EARLIEST) {
            problems.add("year", "shared.field.tooSmall", String.valueOf(EARLIEST));
        } else if (year != null && year > now) {
            problems.add("year", "shared.field.tooLarge", String.valueOf(now));
        }
        problems.orRefuse();
        return year == null ? now : year;
    }

    /** A form for a year and the units that report. */
    public StateReport report(ReportForm form, int year, ReportScope scope) {
        var figures = figures(form, year, scope);
        var term = term(form, year);
        return new StateReport(
                form,
                year,
                scope,
                day(form, year),
                term == null ? null : term.due(),
                term == null ? "" : term.legalSource(),
                (term == null ? SourceStatus.UNVERIFIED : term.status()).name(),
                lines(form, year, scope, figures),
                new StateReport.Line(StateReport.ALL, "", figures.getOrDefault(StateReport.ALL, Map.of())));
    }

    /**
     * What a figure counts, page by page.
     *
     * @param line an award's code, an echelon's name, or {@link StateReport#ALL}
     * @param column one of the form's columns
     */
    public Page<ReportRow> rows(
            ReportForm form,
            int year,
            ReportScope scope,
            String line,
            String column,
            @Nullable String cursor,
            int limit) {
        var after = Cursor.read(cursor, 2);
        var rows = with(jdbc.sql("with fact as (" + ReportFacts.sql(form, scope) + """
                        )
                        select * from (
                            select distinct on (id) fact.*, coalesce(to_char(day, 'YYYYMMDD'), '') || thidua.plain(title) as place
                            from fact where :line = any(lines) and :column = any(columns) order by id, unit) as one
                        where :afterId = '' or (place, id) > (:afterPlace, :afterId)
                        order by place, id limit :limit
                        """), form, year, scope)
                .param("line", line)
                .param("column", column)
                .param("afterPlace", after == null ? "" : after.key(0))
                .param("afterId", after == null ? "" : after.key(1))
                .param("limit", limit + 1)
                .query((row, number) -> new Placed(
                        new ReportRow(
                                row.getString("id"),
                                row.getString("title"),
                                row.getString("detail"),
                                row.getString("unit"),
                                row.getString("reference"),
                                row.getObject("day", LocalDate.class),
                                row.getString("recipient_group"),
                                row.getString("link")),
                        row.getString("place")))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.place(), last.row().id()))
                .map(Placed::row);
    }

    private record Placed(ReportRow row, String place) {}

    /** The figures by line and column. */
    private Map<String, Map<String, Long>> figures(ReportForm form, int year, ReportScope scope) {
        var figures = new HashMap<String, Map<String, Long>>();
        with(jdbc.sql("with fact as (" + ReportFacts.sql(form, scope) + """
                        )
                        select line, col, count(distinct id) as counted
                        from fact cross join unnest(lines) as line cross join unnest(columns) as col group by line, col
                        """), form, year, scope)
                .query(row -> {
                    figures.computeIfAbsent(row.getString("line"), none -> new HashMap<>())
                            .put(row.getString("col"), row.getLong("counted"));
                });
        return figures;
    }

    private StatementSpec with(StatementSpec statement, ReportForm form, int year, ReportScope scope) {
        return statement
                .param("english", Locale.ENGLISH.getLanguage().equals(locale().getLanguage()))
                .param("first", LocalDate.of(year, 1, 1))
                .param("day", day(form, year))
                .param("zone", clock.getZone().getId())
                .param("scope", scope.codes())
                .param("awards", awardsOf(form, year).stream().map(Award::code).toArray(String[]::new));
    }

    private ReportForms.@Nullable ReportTerm term(ReportForm form, int year) {
        return forms.of(year).stream()
                .filter(each -> each.form() == form)
                .findFirst()
                .orElse(null);
    }

    /**
     * The last day that counts: of a form that shows how things stand the day it is due, of the others the last of the
     * year; today while that is ahead.
     */
    private LocalDate day(ReportForm form, int year) {
        var term = form.isOfADay() ? term(form, year) : null;
        var last = lastDay(year);
        return term == null || term.due().isAfter(last) ? last : term.due();
    }

    /** The last day of the year, or today while it runs. */
    private LocalDate lastDay(int year) {
        var today = LocalDate.now(clock);
        var last = LocalDate.of(year, 12, 31);
        return last.isAfter(today) ? today : last;
    }

    private List<StateReport.Line> lines(
            ReportForm form, int year, ReportScope scope, Map<String, Map<String, Long>> figures) {
        var lines = new ArrayList<StateReport.Line>();
        if (form.hasLinesOfAwards()) {
            awardsOf(form, year)
                    .forEach(award -> lines.add(new StateReport.Line(
                            award.code(), award.name(locale()), figures.getOrDefault(award.code(), Map.of()))));
        } else {
            echelons(scope)
                    .forEach(echelon -> lines.add(
                            new StateReport.Line(echelon.name(), "", figures.getOrDefault(echelon.name(), Map.of()))));
        }
        return lines;
    }

    /** The echelons that the units have, the highest first. */
    private List<Echelon> echelons(ReportScope scope) {
        var found = jdbc.sql("select distinct echelon from thidua.unit as unit where " + scope.holds("unit.code"))
                .param("scope", scope.codes())
                .query(String.class)
                .set();
        return Arrays.stream(Echelon.values())
                .filter(echelon -> found.contains(echelon.name()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The awards that a form counts: those of the State's authorities, or of the ministries' and provinces'. */
    private List<Award> awardsOf(ReportForm form, int year) {
        if (!form.hasLinesOfAwards()) {
            return List.of();
        }
        var level = form == ReportForm.F0602 ? ReportLevels.Level.STATE : ReportLevels.Level.MINISTRY;
        var byLevel = levels.on(lastDay(year)).stream()
                .collect(Collectors.groupingBy(
                        row -> ReportLevels.Level.valueOf(row.line("level")),
                        Collectors.mapping(row -> row.line("authority"), Collectors.toSet())));
        var state = byLevel.getOrDefault(ReportLevels.Level.STATE, Set.of());
        var wanted = byLevel.getOrDefault(level, Set.of());
        return awards.known().stream()
                .filter(award -> award.decidingAuthorities().stream().anyMatch(wanted::contains))
                .filter(award -> level == ReportLevels.Level.STATE
                        || award.decidingAuthorities().stream().noneMatch(state::contains))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
