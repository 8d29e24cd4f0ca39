package vn.thidua.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.workflow.TaskKey;

/** The open tasks behind a figure, on whosever desk in the scope they lie. */
@Component
@Transactional(readOnly = true)
public class OpenTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a list is narrowed to; absent parts do not narrow.
     *
     * @param at only the desks of this unit itself, nothing below it
     * @param due which deadlines
     */
    public record Filter(
            @Nullable String process,
            @Nullable String task,
            @Nullable String at,
            @Nullable UUID campaign,
            @Nullable Due due) {

        public static final Filter NONE = new Filter(null, null, null, null, null);
    }

    /** Which deadlines. */
    public enum Due {
        OVERDUE,
        /** With a deadline that has not passed. */
        AHEAD
    }

    /** One page, the earliest deadline first. */
    public Page<TaskLine> list(Scope scope, Filter filter, int limit, @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 2);
        var rows = jdbc.sql("""
                        select item.*, campaign.title,
                               case when :english then unit.name_en else unit.name_vi end as unit_name
                        from (select id, process, task, subject, desk, desk_unit, assignee_name, campaign_id, created_at,
                                     due_at, due_sort
                              from thidua.work_item where state = 'OPEN' and %s and %s
                              order by due_sort, id limit :limit) as item
                        join thidua.unit on unit.code = item.desk_unit
                        left join thidua.campaign on campaign.id = item.campaign_id
                        order by item.due_sort, item.id
                        """.formatted(scope.holds("desk_unit"), conditions(filter, after)))
                .param("english", Steps.english())
                .param("scope", scope.codes())
                .param("process", filter.process())
                .param("task", filter.task())
                .param("at", filter.at())
                .param("campaign", filter.campaign())
                .param("now", Timestamp.from(clock.instant()))
                .param("afterKey", after == null ? null : after.timestamp(0))
                .param("afterId", after == null ? null : after.key(1))
                .param("limit", limit + 1)
                .query((row, number) -> new Found(line(row), row.getString("due_sort")))
                .list();
        return Page.cut(
                        rows,
                        limit,
                        last -> Cursor.of(last.sortKey(), last.line().id()))
                .map(Found::line);
    }

    private static String conditions(Filter filter, @Nullable Cursor after) {
        var conditions = new ArrayList<>(List.of("true"));
        if (filter.process() != null) {
            conditions.add("process = :process");
        }
        if (filter.task() != null) {
            conditions.add("task = :task");
        }
        if (filter.at() != null) {
            conditions.add("desk_unit = :at");
        }
        if (filter.campaign() != null) {
            conditions.add("campaign_id = :campaign");
        }
        if (filter.due() != null) {
            conditions.add(filter.due() == Due.OVERDUE ? "due_sort < :now" : "due_sort >= :now and due_at is not null");
        }
        if (after != null) {
            conditions.add("(due_sort, id) > (cast(:afterKey as timestamptz), :afterId)");
        }
        return String.join(" and ", conditions);
    }

    private static TaskLine line(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        return new TaskLine(
                row.getString("id"),
                new TaskKey(row.getString("process"), row.getString("task")),
                row.getString("subject"),
                row.getString("desk"),
                row.getString("unit_name"),
                row.getString("assignee_name"),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    /** A row with its sort key as the database writes it: exact, and "infinity" without a deadline. */
    private record Found(TaskLine line, String sortKey) {}
}
