package vn.thidua.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.WorkingCalendar;

/** How long each step may take; reference data, read again whenever it is asked for after a minute. */
@Component
public class TaskTerms {

    private static final long REFRESH_SECONDS = 60;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private volatile @Nullable Terms terms;

    TaskTerms(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When a task of this kind that begins now is due; null where no term is set. */
    public @Nullable Instant dueAt(TaskKey key) {
        Integer days = current().days().get(key);
        return days == null ? null : calendar.plusWorkingDays(clock.instant(), days);
    }

    private Terms current() {
        Terms read = terms;
        Instant now = clock.instant();
        if (read == null || read.readAt().plusSeconds(REFRESH_SECONDS).isBefore(now)) {
            read = new Terms(
                    now,
                    jdbc
                            .sql("select process, task, working_days from thidua.task_term")
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
