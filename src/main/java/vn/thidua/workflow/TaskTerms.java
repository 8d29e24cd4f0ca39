package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/**
 * How long each step may take: dated reference data that an administrator keeps, read again whenever it is asked for after
 * a minute. A step counts by the version of the day on which it begins.
 */
@Component
public class TaskTerms {

    /** No step may take longer. */
    public static final int LONGEST = 260;

    private static final long REFRESH_SECONDS = 60;
    private static final int LONGEST_SOURCE = 500;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final UserTasks userTasks;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Terms terms;

    TaskTerms(
            JdbcClient jdbc,
            WorkingCalendar calendar,
            Clock clock,
            UserTasks userTasks,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.userTasks = userTasks;
        this.events = events;
    }

    /** When a task of this kind that begins now is due; null where no term is set. */
    public @Nullable Instant dueAt(TaskKey key) {
        Integer days = current().days().get(key);
        return days == null ? null : calendar.plusWorkingDays(clock.instant(), days);
    }

    /** Every version of every term, by process and task, the latest of each first. */
    public List<TaskTerm> all() {
        return jdbc.sql("""
                        select process, task, valid_from, working_days, legal_source from thidua.task_term
                        order by process, task, valid_from desc
                        """)
                .query((row, number) -> new TaskTerm(
                        new TaskKey(row.getString(1), row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getString(5)))
                .list();
    }

    /**
     * Adds a version of a step's term, or replaces the one that begins on the same day. Open tasks keep their due times.
     *
     * @throws Refusal 400 on {@code term}, {@code validFrom}, {@code workingDays} or {@code legalSource}
     */
    @Transactional
    public void add(TaskTerm term, Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("shared.refusal.notYourDesk", "ADMIN");
        }
        check(term);
        jdbc.sql("""
                        insert into thidua.task_term
                            (process, task, valid_from, working_days, legal_source, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (process, task, valid_from) do update set working_days = excluded.working_days,
                            legal_source = excluded.legal_source, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by
                        """)
                .params(
                        term.key().process(),
                        term.key().task(),
                        term.validFrom(),
                        term.workingDays(),
                        term.legalSource(),
                        Timestamp.from(clock.instant()),
                        actor.username())
                .update();
        terms = null;
        events.publishEvent(
                CaseEvent.of("term", term.key().process() + "." + term.key().task(), null, null, "termChanged", actor)
                        .because(term.legalSource())
                        .with("process", term.key().process())
                        .with("task", term.key().task())
                        .with("workingDays", term.workingDays())
                        .with("from", term.validFrom().toString()));
    }

    private void check(TaskTerm term) {
        var problems = new FieldProblems();
        if (!userTasks.keys().contains(term.key())) {
            problems.add("term", "shared.field.unknownOption");
        }
        if (term.workingDays() < 1) {
            problems.add("workingDays", "shared.field.tooSmall", 1);
        } else if (term.workingDays() > LONGEST) {
            problems.add("workingDays", "shared.field.tooLarge", LONGEST);
        }
        if (term.validFrom().isBefore(LocalDate.now(clock))) {
            // what was counted by a version must be found again
            problems.add("validFrom", "shared.field.inThePast");
        }
        if (term.legalSource().isBlank()) {
            problems.add("legalSource", "shared.field.required");
        } else if (term.legalSource().length() > LONGEST_SOURCE) {
            problems.add("legalSource", "shared.field.tooLong", LONGEST_SOURCE);
        }
        problems.orRefuse();
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
