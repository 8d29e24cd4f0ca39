package vn.thidua.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.Token;
import vn.thidua.workflow.WorkItems;

/**
 * The steps of all processes in a scope. Two statements however many there are: one over what is open, one over the latest
 * {@value Times#LATEST} finished of each step.
 */
@Component
@Transactional(readOnly = true)
public class Steps {

    /** Of each of few units, so many of the latest finished are looked at. */
    private static final int LATEST_OF_A_UNIT = 500;

    private static final Pattern USER_TASK = Pattern.compile("<(?:\\w+:)?userTask\\b[^>]*?\\bid=\"(\\w+)\"");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final WorkItems items;
    private final Processes processes;
    private volatile @Nullable List<TaskKey> keys;

    Steps(JdbcClient jdbc, Clock clock, WorkingCalendar calendar, WorkItems items, Processes processes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
        this.items = items;
        this.processes = processes;
    }

    /**
     * Every user task of every process, in the order of the processes and of their models.
     *
     * @param campaign counts only what is open in this campaign; the times are those of the step in any campaign
     */
    public List<StepFigures> of(Scope scope, @Nullable UUID campaign) {
        Map<TaskKey, Times> times = times(scope);
        Map<TaskKey, StepFigures> open = open(scope, campaign, times);
        return keys().stream()
                .map(key -> open.getOrDefault(
                        key, new StepFigures(key, 0, 0, 0, null, null, times.getOrDefault(key, Times.NONE))))
                .toList();
    }

    /** The user tasks as the models draw them; models do not change while the application runs. */
    private List<TaskKey> keys() {
        List<TaskKey> known = keys;
        if (known == null) {
            known = sorted();
            keys = known;
        }
        return known;
    }

    private List<TaskKey> sorted() {
        return items.keys().stream()
                .sorted(Comparator.comparing((TaskKey key) -> WatchedProcess.byId(key.process())
                                .map(Enum::ordinal)
                                .orElse(WatchedProcess.values().length))
                        .thenComparing(TaskKey::process)
                        .thenComparing(this::placeInModel))
                .toList();
    }

    private int placeInModel(TaskKey key) {
        return USER_TASK
                .matcher(processes.model(key.process()))
                .results()
                .map((MatchResult task) -> task.group(1))
                .toList()
                .indexOf(key.task());
    }

    private Map<TaskKey, StepFigures> open(Scope scope, @Nullable UUID campaign, Map<TaskKey, Times> times) {
        var found = new HashMap<TaskKey, StepFigures>();
        jdbc.sql("""
                        select step.*, case when :english then unit.name_en else unit.name_vi end as unit_name from (
                            select process, task, sum(open) as open, sum(overdue) as overdue, count(*) as units,
                                   (array_agg(desk_unit order by overdue desc, open desc, desk_unit))[1] as busiest
                            from (select process, task, desk_unit, count(*) as open,
                                         count(*) filter (where due_sort < :now) as overdue
                                  from thidua.work_item where state = 'OPEN' and %s and %s
                                  group by process, task, desk_unit) as at_unit
                            group by process, task) as step
                        left join thidua.unit as unit on unit.code = step.busiest
                        """.formatted(campaign == null ? "true" : "campaign_id = :campaign", scope.holds("desk_unit")))
                .param("english", english())
                .param("now", Timestamp.from(clock.instant()))
                .param("campaign", campaign)
                .param("scope", scope.codes())
                .query(row -> {
                    var key = new TaskKey(row.getString("process"), row.getString("task"));
                    found.put(
                            key,
                            new StepFigures(
                                    key,
                                    row.getLong("open"),
                                    row.getLong("overdue"),
                                    row.getLong("units"),
                                    row.getString("busiest"),
                                    row.getString("unit_name"),
                                    times.getOrDefault(key, Times.NONE)));
                });
        return found;
    }

    private Map<TaskKey, Times> times(Scope scope) {
        var found = new HashMap<TaskKey, Times>();
        jdbc.sql("""
                        select process, task, array_agg(extract(epoch from created_at)::bigint) as begun,
                               array_agg(extract(epoch from ended_at)::bigint) as ended
                        from (%s) as finished group by process, task
                        """.formatted(scope.small() ? latestOfEachUnit(scope) : latestOfEachStep(scope)))
                .param("processes", keys().stream().map(TaskKey::process).toArray(String[]::new))
                .param("tasks", keys().stream().map(TaskKey::task).toArray(String[]::new))
                .param("scope", scope.codes())
                .param("latest", scope.small() ? LATEST_OF_A_UNIT : Times.LATEST)
                .query(row -> {
                    found.put(
                            new TaskKey(row.getString("process"), row.getString("task")),
                            Times.of(
                                    (Long[]) row.getArray("begun").getArray(),
                                    (Long[]) row.getArray("ended").getArray(),
                                    calendar,
                                    clock.getZone()));
                });
        return found;
    }

    /** Many units: the end of each step's index, of which those in the scope are kept. */
    private static String latestOfEachStep(Scope scope) {
        return """
                select item.* from unnest(:processes, :tasks) as step(process, task) cross join lateral (
                    select process, task, desk_unit, created_at, ended_at from thidua.work_item
                    where process = step.process and task = step.task and state = 'DONE'
                    order by ended_at desc limit :latest) as item
                where %s
                """.formatted(scope.holds("item.desk_unit"));
    }

    /** Few units: the end of each unit's index; in the steps' own index theirs might be far back. */
    private static String latestOfEachUnit(Scope scope) {
        return """
                select item.* from (%s) as mine(code) cross join lateral (
                    select process, task, created_at, ended_at from thidua.work_item
                    where desk_unit = mine.code and state = 'DONE' order by ended_at desc limit :latest) as item
                """.formatted(scope.units());
    }

    /** Where tokens stand on a model: tasks on the desks of the scope, and cases that wait there for something else. */
    public List<Token> tokens(WatchedProcess process, Scope scope, @Nullable UUID campaign) {
        String inCampaign = campaign == null ? "true" : "campaign = :campaign";
        String waits = process.runningCases() == null
                ? ""
                : " union all select waits.element, false from (" + process.runningCases() + ") as running"
                        + " join thidua.process_wait as waits on waits.process = :process"
                        + " and waits.business_key = running.key where " + inCampaign + " and "
                        + scope.holds("running.unit");
        return jdbc.sql("select element, count(*), count(*) filter (where late) from ("
                        + " select task as element, due_sort < :now as late from thidua.work_item"
                        + " where state = 'OPEN' and process = :process and "
                        + inCampaign.replace("campaign =", "campaign_id =") + " and " + scope.holds("desk_unit")
                        + waits + ") as waiting group by element order by element")
                .param("process", process.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("campaign", campaign)
                .param("scope", scope.codes())
                .query((row, number) -> new Token(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
