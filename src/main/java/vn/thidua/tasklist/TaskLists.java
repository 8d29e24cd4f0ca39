package vn.thidua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Page;
import vn.thidua.workflow.TaskKey;

/**
 * Task lists and their counts, always of the desks a person sits at today.
 *
 * <p>The list is read in one of two ways. Few desks: the head of each desk's index is read and the heads are merged. Many
 * desks: the front of the one index over all open tasks is walked, and only if too few of them are the person's are the
 * desks read one by one. Neither depends on how many tasks there are, open or finished.
 */
@Component
@Transactional(readOnly = true)
public class TaskLists {

    /** The most rows a page holds. */
    public static final int LARGEST_PAGE = 200;

    /** From here on walking the common index is tried first. */
    private static final int MANY_DESKS = 40;

    /** How much of the common index is walked before giving up. */
    private static final int WINDOW = 10_000;

    private static final String ROW = """
            select item.id, item.process, item.task, item.business_key, item.desk, item.subject, item.campaign_id,
                   item.case_unit, item.assignee, item.assignee_name, item.created_at, item.due_at, item.due_sort,
                   item.returned_because, unit.name_vi, unit.name_en, campaign.title
            from (%s) as item
            left join thidua.unit as unit on unit.code = item.desk_unit
            left join thidua.campaign as campaign on campaign.id = item.campaign_id
            order by item.%s %s, item.id %s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page of the open tasks on this person's desks.
     *
     * @param limit at most {@link #LARGEST_PAGE}
     * @param cursor what the page before gave as {@code next}
     */
    public Page<TaskRow> list(Actor actor, TaskFilter filter, int limit, @Nullable String cursor) {
        String[] desks = desks(actor, filter);
        if (desks.length == 0) {
            return new Page<>(List.of(), null);
        }
        var after = Cursor.read(cursor, 2);
        List<Found> found = List.of();
        boolean walked = desks.length > MANY_DESKS && !filter.narrows();
        if (walked) {
            found = read(walk(filter, after), desks, actor, filter, limit, after);
        }
        if (!walked || found.size() <= limit) {
            found = read(perDesk(filter, after), desks, actor, filter, limit, after);
        }
        var page = Page.cut(
                found, limit, last -> Cursor.of(last.sortKey(), last.row().id()));
        return page.map(Found::row);
    }

    /** How much lies on this person's desks. */
    public TaskCounts counts(Actor actor) {
        String[] desks = desks(actor, TaskFilter.NONE);
        if (desks.length == 0) {
            return TaskCounts.NONE;
        }
        var byDesk = new LinkedHashMap<String, Integer>();
        if (desks.length <= MANY_DESKS) {
            jdbc.sql("""
                            select desk.code, waiting.open from unnest(:desks) as desk(code) cross join lateral (
                                select count(*) as open from (select from thidua.work_item
                                    where desk = desk.code and state = 'OPEN' limit :most) as counted) as waiting
                            where waiting.open > 0 order by desk.code
                            """).param("desks", desks).param("most", TaskCounts.MOST).query(row -> {
                byDesk.put(row.getString(1), row.getInt(2));
            });
        }
        return new TaskCounts(
                byDesk.isEmpty() && desks.length > MANY_DESKS
                        ? count(desks, "")
                        : Math.min(
                                TaskCounts.MOST,
                                byDesk.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()),
                count(desks, "and due_sort < :now"),
                count(desks, "and returned_because is not null"),
                byDesk);
    }

    /** How many open tasks lie on this person's desks, at most {@link TaskCounts#MOST}. */
    public int open(Actor actor) {
        String[] desks = desks(actor, TaskFilter.NONE);
        return desks.length == 0 ? 0 : count(desks, "");
    }

    private int count(String[] desks, String condition) {
        return jdbc.sql("""
                        select count(*) from (select from thidua.work_item
                            where state = 'OPEN' and desk = any(:desks) %s limit :most) as counted
                        """.formatted(condition))
                .param("desks", desks)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", TaskCounts.MOST)
                .query(Integer.class)
                .single();
    }

    private List<Found> read(
            String source, String[] desks, Actor actor, TaskFilter filter, int limit, @Nullable Cursor after) {
        String direction = filter.sort().descending() ? "desc" : "asc";
        var today = LocalDate.now(clock);
        return jdbc.sql(ROW.formatted(source, filter.sort().column(), direction, direction))
                .param("desks", desks)
                .param("limit", limit + 1)
                .param("window", WINDOW)
                .param("afterKey", after == null ? null : after.key(0))
                .param("afterId", after == null ? null : after.key(1))
                .param("unit", filter.unit())
                .param("campaign", filter.campaign())
                .param("process", filter.process())
                .param("task", filter.task())
                .param("text", filter.text())
                .param("me", actor.username())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "tonight",
                        Timestamp.from(
                                today.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                .param(
                        "weekEnd",
                        Timestamp.from(
                                today.plusDays(7).atStartOfDay(clock.getZone()).toInstant()))
                .query((row, number) ->
                        new Found(row(row), row.getString(filter.sort().column())))
                .list();
    }

    /** The head of each desk's index, merged. */
    private static String perDesk(TaskFilter filter, @Nullable Cursor after) {
        String order = order(filter);
        return "select head.* from unnest(:desks) as desk(code) cross join lateral (select * from thidua.work_item"
                + " where desk = desk.code and state = 'OPEN'" + conditions(filter, after) + " order by " + order
                + " limit :limit) as head order by " + order + " limit :limit";
    }

    /** The front of the index over all open tasks, of which only this person's are kept. */
    private static String walk(TaskFilter filter, @Nullable Cursor after) {
        String order = order(filter);
        return "select whole.* from (select id, desk from thidua.work_item where state = 'OPEN'"
                + conditions(filter, after) + " order by " + order + " limit :window) as front"
                + " join thidua.work_item as whole on whole.id = front.id where front.desk = any(:desks)"
                + " order by "
                + order.replace("id", "whole.id")
                        .replace(
                                filter.sort().column(), "whole." + filter.sort().column())
                + " limit :limit";
    }

    private static String order(TaskFilter filter) {
        String direction = filter.sort().descending() ? " desc" : " asc";
        return filter.sort().column() + direction + ", id" + direction;
    }

    private static String conditions(TaskFilter filter, @Nullable Cursor after) {
        var sql = new StringBuilder();
        if (after != null) {
            sql.append(" and (")
                    .append(filter.sort().column())
                    .append(", id) ")
                    .append(filter.sort().descending() ? '<' : '>')
                    .append(" (cast(:afterKey as timestamptz), :afterId)");
        }
        if (filter.unit() != null) {
            sql.append(" and (desk_unit = :unit or case_unit = :unit)");
        }
        if (filter.campaign() != null) {
            sql.append(" and campaign_id = :campaign");
        }
        if (filter.process() != null) {
            sql.append(" and process = :process");
        }
        if (filter.task() != null) {
            sql.append(" and task = :task");
        }
        if (filter.text() != null) {
            sql.append(" and search like '%' || thidua.plain(:text) || '%'");
        }
        if (filter.returnedOnly()) {
            sql.append(" and returned_because is not null");
        }
        if (filter.due() != null) {
            sql.append(
                    switch (filter.due()) {
                        case OVERDUE -> " and due_sort < :now";
                        case TODAY -> " and due_sort >= :now and due_sort < :tonight";
                        case WEEK -> " and due_sort >= :now and due_sort < :weekEnd";
                    });
        }
        if (filter.assigned() != null) {
            sql.append(filter.assigned() == TaskFilter.Assigned.ME ? " and assignee = :me" : " and assignee is null");
        }
        return sql.toString();
    }

    private static String[] desks(Actor actor, TaskFilter filter) {
        return actor.desks().stream()
                .map(Desk::toString)
                .filter(desk -> filter.desk() == null || filter.desk().equals(desk))
                .toArray(String[]::new);
    }

    private static TaskRow row(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        String unit = row.getString("name_vi");
        return new TaskRow(
                row.getString("id"),
                new TaskKey(row.getString("process"), row.getString("task")),
                row.getString("business_key"),
                row.getString("desk"),
                unit == null ? "" : unit,
                unit == null ? "" : row.getString("name_en"),
                row.getString("subject"),
                row.getString("campaign_id"),
                row.getString("title"),
                row.getString("case_unit"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getString("returned_because"));
    }

    /** A row with its sort key as the database writes it: exact to the microsecond, and "infinity" without a deadline. */
    private record Found(TaskRow row, String sortKey) {}

    /** The moments that part a list into late, today, this week and later. */
    public Map<String, Instant> borders() {
        var today = LocalDate.now(clock);
        return Map.of(
                "now", clock.instant(),
                "tonight", today.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                "weekEnd", today.plusDays(7).atStartOfDay(clock.getZone()).toInstant());
    }
}
