package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceTable;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.SourceStatus;
import vn.thidua.shared.WorkingCalendar;

/**
 * How long each step may take: dated reference data that an administrator keeps, read again whenever it is asked for after
 * a minute. A step counts by the version of the day on which it begins.
 */
@Component
public class TaskTerms implements ReferenceTable {

    private static final String STEP = "step";
    private static final String WORKING_DAYS = "workingDays";
    private static final int LONGEST = 260;

    private static final long REFRESH_SECONDS = 60;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final UserTasks userTasks;
    private volatile @Nullable Terms terms;

    TaskTerms(JdbcClient jdbc, WorkingCalendar calendar, Clock clock, UserTasks userTasks) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.userTasks = userTasks;
    }

    /** When a task of this kind that begins now is due; null where no term is set. */
    public @Nullable Instant dueAt(TaskKey key) {
        Integer days = current().days().get(key);
        return days == null ? null : calendar.plusWorkingDays(clock.instant(), days);
    }

    @Override
    public String code() {
        return "step-terms";
    }

    @Override
    public String messages() {
        return "workflow.terms.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice(STEP, none -> steps()).asKey(),
                ReferenceColumn.number(WORKING_DAYS, 1, LONGEST));
    }

    /** A step whose deadline were taken away would still be open. */
    @Override
    public boolean losesRows() {
        return false;
    }

    @Override
    public List<ReferenceVersion> versions() {
        return jdbc.sql("""
                        select process, task, valid_from, working_days, legal_source, status from thidua.task_term
                        order by process, task, valid_from desc
                        """)
                .query((row, number) -> new ReferenceVersion(
                        Map.of(
                                STEP,
                                step(new TaskKey(row.getString(1), row.getString(2))),
                                WORKING_DAYS,
                                row.getInt(4)),
                        row.getObject(3, LocalDate.class),
                        false,
                        row.getString(5),
                        SourceStatus.valueOf(row.getString(6))))
                .list();
    }

    /** Open tasks keep their due times. */
    @Override
    public void save(ReferenceVersion version, Actor by) {
        var step = version.line(STEP);
        int point = step.indexOf('.');
        jdbc.sql("""
                        insert into thidua.task_term
                            (process, task, valid_from, working_days, legal_source, status, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (process, task, valid_from) do update set working_days = excluded.working_days,
                            legal_source = excluded.legal_source, status = excluded.status,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .params(
                        step.substring(0, point),
                        step.substring(point + 1),
                        version.validFrom(),
                        version.number(WORKING_DAYS),
                        version.legalSource(),
                        version.status().name(),
                        Timestamp.from(clock.instant()),
                        by.username())
                .update();
        terms = null;
    }

    private List<ReferenceColumn.Choice> steps() {
        return userTasks.keys().stream()
                .sorted(Comparator.comparing(TaskKey::process).thenComparing(TaskKey::task))
                .map(key -> new ReferenceColumn.Choice(step(key), key.titleKey()))
                .toList();
    }

    private static String step(TaskKey key) {
        return key.process() + "." + key.task();
    }

    private Terms current() {
        Terms read = terms;
        Instant now = clock.instant();
        if (read == null || read.readAt().plusSeconds(REFRESH_SECONDS).isBefore(now)) {
            read = new Terms(
                    now,
                    jdbc
                            .sql("""
                                    select distinct on (process, task) process, task, working_days
                                    from thidua.task_term where valid_from <= ? order by process, task, valid_from desc
                                    """)
                            .param(LocalDate.now(clock))
                            .query((row, number) ->
                                    Map.entry(new TaskKey(row.getString(1), row.getString(2)), row.getInt(3)))
                            .list()
                            .stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            terms = read;
        }
        return read;
    }

    private record Terms(Instant readAt, Map<TaskKey, Integer> days) {}
}
