package vn.thidua.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.WorkingCalendar;

/** Reads the figures at the top of the page: three statements. */
@Component
@Transactional(readOnly = true)
public class Overviews {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingCalendar calendar;

    Overviews(JdbcClient jdbc, Clock clock, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    public Overview of(Scope scope) {
        long[] underWay = underWay(scope);
        long[] open = open(scope);
        List<Decided> decided = decided(scope);
        return new Overview(
                underWay[0],
                underWay[1],
                open[0],
                open[1],
                open[2],
                decided.size(),
                (int) decided.stream()
                        .filter(one -> one.awarded() && one.person())
                        .count(),
                (int) decided.stream()
                        .filter(one -> one.awarded() && !one.person())
                        .count(),
                Times.of(
                        decided.stream().map(Decided::submitted).toArray(Long[]::new),
                        decided.stream().map(Decided::ended).toArray(Long[]::new),
                        calendar,
                        clock.getZone()));
    }

    private long[] underWay(Scope scope) {
        return jdbc.sql("select count(*), count(*) filter (where submitted_at > :weekAgo) from thidua.nomination where "
                        + NominationLists.UNDER_WAY + " and " + scope.holds("unit_code"))
                .param("weekAgo", Timestamp.from(clock.instant().minus(Duration.ofDays(7))))
                .param("scope", scope.codes())
                .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
    }

    private long[] open(Scope scope) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where due_sort < :now),
                               count(distinct desk_unit) filter (where due_sort < :now)
                        from thidua.work_item where state = 'OPEN' and
                        """ + scope.holds("desk_unit"))
                .param("now", Timestamp.from(clock.instant()))
                .param("scope", scope.codes())
                .query((row, number) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .single();
    }

    private List<Decided> decided(Scope scope) {
        return jdbc.sql("""
                        select status, recipient_kind, extract(epoch from submitted_at)::bigint,
                               extract(epoch from ended_at)::bigint
                        from thidua.nomination where %s and %s order by ended_at desc limit :most
                        """.formatted(NominationLists.DECIDED, scope.holds("unit_code")))
                .param("yearAgo", Timestamp.from(NominationLists.yearAgo(clock)))
                .param("scope", scope.codes())
                .param("most", Overview.MOST)
                .query((row, number) -> new Decided(
                        row.getString(1).equals("AWARDED"),
                        row.getString(2).equals("INDIVIDUAL"),
                        row.getLong(3),
                        row.getLong(4)))
                .list();
    }

    private record Decided(boolean awarded, boolean person, long submitted, long ended) {}
}
