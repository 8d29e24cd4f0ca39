package vn.thidua.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Echelon;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.WorkingCalendar;

/** The units of a scope on whose desks something waits, the latest first. */
@Component
@Transactional(readOnly = true)
public class UnitsAtWork {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingCalendar calendar;

    UnitsAtWork(JdbcClient jdbc, Clock clock, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** One page, most overdue first, then most open. */
    public Page<UnitFigures> list(Scope scope, int limit, @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 3);
        var rows = jdbc.sql("""
                        with at_work as (
                            select desk_unit, count(*) as open, count(*) filter (where due_sort < :now) as overdue
                            from thidua.work_item where state = 'OPEN' and %s group by desk_unit),
                        page as (
                            select * from at_work
                            where :first or (-overdue, -open, desk_unit) > (:overdue, :open, :unit)
                            order by overdue desc, open desc, desk_unit limit :limit)
                        select page.*, case when :english then unit.name_en else unit.name_vi end as name, unit.echelon,
                               finished.begun, finished.ended
                        from page join thidua.unit as unit on unit.code = page.desk_unit
                        cross join lateral (
                            select coalesce(array_agg(extract(epoch from created_at)::bigint), '{}') as begun,
                                   coalesce(array_agg(extract(epoch from ended_at)::bigint), '{}') as ended
                            from (select created_at, ended_at from thidua.work_item as item
                                  where item.desk_unit = page.desk_unit and item.state = 'DONE'
                                  order by item.ended_at desc limit :latest) as latest) as finished
                        order by overdue desc, open desc, desk_unit
                        """.formatted(scope.holds("desk_unit")))
                .param("english", Steps.english())
                .param("now", Timestamp.from(clock.instant()))
                .param("scope", scope.codes())
                .param("first", after == null)
                .param("overdue", after == null ? 0 : -after.key(0, Long::valueOf))
                .param("open", after == null ? 0 : -after.key(1, Long::valueOf))
                .param("unit", after == null ? "" : after.key(2))
                .param("latest", Times.LATEST)
                .param("limit", limit + 1)
                .query((row, number) -> new UnitFigures(
                        row.getString("desk_unit"),
                        row.getString("name"),
                        Echelon.valueOf(row.getString("echelon")),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        Times.of(
                                (Long[]) row.getArray("begun").getArray(),
                                (Long[]) row.getArray("ended").getArray(),
                                calendar,
                                clock.getZone())))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.overdue(), last.open(), last.unit()));
    }
}
