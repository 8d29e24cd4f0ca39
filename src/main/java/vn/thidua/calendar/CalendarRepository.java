package vn.thidua.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.SpecialDays;

/** The rows of the calendar, and the working calendar's view of them. */
@Repository
class CalendarRepository implements SpecialDays {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<LocalDate, Boolean> worked() {
        return jdbc
                .sql("select day, kind = 'WORK' from thidua.calendar_day where status <> 'PROPOSED'")
                .query((row, number) -> Map.entry(row.getObject(1, LocalDate.class), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Integer> years() {
        return jdbc.sql("select distinct extract(year from day)::int from thidua.calendar_day order by 1")
                .query(Integer.class)
                .list();
    }

    List<CalendarDay> days(int year) {
        return jdbc.sql("""
                        select day, kind, name_vi, name_en, status, legal_source from thidua.calendar_day
                        where day between make_date(:year, 1, 1) and make_date(:year, 12, 31) order by day
                        """)
                .param("year", year)
                .query((row, number) -> new CalendarDay(
                        row.getObject(1, LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        CalendarDay.Status.valueOf(row.getString(5)),
                        row.getString(6)))
                .list();
    }

    /** Changes of one year wait for each other, so that what a change is compared with is what was there before it. */
    void lock(int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('thidua.calendar'), ?)")
                .param(year)
                .query((row, number) -> true)
                .list();
    }

    void delete(Collection<LocalDate> days) {
        jdbc.sql("delete from thidua.calendar_day where day = any(?)")
                .param(days.stream().map(java.sql.Date::valueOf).toArray(java.sql.Date[]::new))
                .update();
    }

    void save(CalendarDay day, Actor actor) {
        jdbc.sql("""
                        insert into thidua.calendar_day
                            (day, kind, name_vi, name_en, status, legal_source, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (day) do update set kind = excluded.kind, name_vi = excluded.name_vi,
                            name_en = excluded.name_en, status = excluded.status, legal_source = excluded.legal_source,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .params(
                        day.day(),
                        day.kind().name(),
                        day.nameVi(),
                        day.nameEn(),
                        day.status().name(),
                        day.legalSource(),
                        Timestamp.from(clock.instant()),
                        actor.username())
                .update();
    }
}
