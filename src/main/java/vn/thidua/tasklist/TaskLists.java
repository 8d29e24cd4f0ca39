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
 * <p>The list is read in one of three ways, each bounded, so that none depends on how many tasks there are, open or
 * finished. Few desks: the head of each desk's index is read and the heads are merged. Many desks: the front of the one
 * index over all open tasks is walked; if too few of them are the person's, all that is theirs is gathered; and if that is
 * too much to gather, the desks are read one by one after all.
 */
@Component
@Transactional(readOnly = true)
public class TaskLists {

    /** The most rows a page holds. */
    public static final int LARGEST_PAGE = 200;

    /** From here on walking the common index is tried first. */
    private static final int MANY_DESKS = 40;

    /** How much of the common index is walked, or gathered of one's own, before giving up. */
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
        boolean complete = false;
        if (desks.length > MANY_DESKS) {
            if (!filter.narrows()) {
                found = read(walk(filter, after), desks, actor, filter, limit, after);
                complete = found.size() > limit;
            }
            if (!complete) {
                found = read(gather(filter, after), desks, actor, filter, limit, after);
                complete = !found.isEmpty();
            }
        }
        if (!complete) {
            found = read(perDesk(filter, after), desks, actor, filter, limit, after);
        }
        var page = Page.cut(
                found, limit, last -> Cursor.of(last.sortKey(), last.row().id()));
        return page.map(Found::row);
    }

    /** What the campaign of a task is called; whoever sees the task may know. */
    public String campaignTitle(String campaign) {
        return jdbc.sql("select title from thidua.campaign where id = cast(:id as uuid)")
                .param("id", campaign)
                .query(String.class)
                .optional()
                .orElse("");
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
        return jdbc.sql("select (%s) as open, (%s) as overdue, (%s) as returned"
                        .formatted(count(""), count("and due_sort < :now"), count("and returned_because is not null")))
                .param("desks", desks)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", TaskCounts.MOST)
                .query((row, number) -> new TaskCounts(row.getInt(1), row.getInt(2), row.getInt(3), byDesk))
                .single();
    }

    /** How many open tasks lie on this person's desks, at most {@link TaskCounts#MOST}. */
    public int open(Actor actor) {
        String[] desks = desks(actor, TaskFilter.NONE);
        return desks.length == 0
                ? 0
                : jdbc.sql(count(""))
                        .param("desks", desks)
                        .param("most", TaskCounts.MOST)
                        .query(Integer.class)
                        .single();
    }

    /** One bounded read of an index over all the desks at once. */
    private static String count(String condition) {
        return "select count(*) from (select from thidua.work_item where state = 'OPEN' and desk = any(:desks) "
                + condition + " limit :most) as counted";
    }

    private List<Found> read(
            String source, String[] desks, Actor actor, TaskFilter filter, int limit, @Nullable Cursor after) {
        String direction = filter.sort().descending() ? "desc" : "asc";
        var today = LocalDate.now(clock);
        return jdbc.sql(ROW.formatted(source, filter.sort().column(), direction, direction))
                .param("desks", desks)
                .param("limit", limit + 1)
                .param("window", WINDOW)
                .param("afterKey", after == null ? null : after.timestamp(0))
                .param("afterId", after == null ? null : after.key(1))
                .param("unit", filter.unit())
                .param(
                        "campaign",
                        filter.campaign() == null ? null : filter.campaign().campaign())
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

    /** The head of each desk's index, merged; the rows themselves are fetched for those on the page alone. */
    private static String perDesk(TaskFilter filter, @Nullable Cursor after) {
        String order = order(filter);
        return "select whole.* from (select head.id from unnest(:desks) as desk(code) cross join lateral (select id, "
                + filter.sort().column() + " from thidua.work_item where desk = desk.code and state = 'OPEN'"
                + conditions(filter, after) + " order by " + order + " limit :limit) as head order by " + order
                + " limit :limit) as page join thidua.work_item as whole on whole.id = page.id";
    }

    /**
     * The front of the index over all open tasks, of which only this person's are kept. "(… in …) is true" keeps the
     * planner from joining: it hashes the desks and stops walking as soon as the page is full; a bare {@code = any} would
     * compare each task with each desk.
     */
    private static String walk(TaskFilter filter, @Nullable Cursor after) {
        return "select whole.* from (select front.id from (select id, desk from thidua.work_item where state = 'OPEN'"
                + conditions(filter, after) + " order by " + order(filter) + " limit :window) as front"
                + " where (front.desk in (select unnest(:desks))) is true limit :limit) as page"
                + " join thidua.work_item as whole on whole.id = page.id";
    }

    /** All that is this person's, or nothing if that is more than the window. */
    private static String gather(TaskFilter filter, @Nullable Cursor after) {
        return "select whole.* from (select id from (select id, "
                + filter.sort().column()
                + ", count(*) over () as all_of_them from (select id, "
                + filter.sort().column() + " from thidua.work_item where state = 'OPEN' and desk = any(:desks)"
                + conditions(filter, after) + " limit :window) as own) as counted where all_of_them < :window order by "
                + order(filter) + " limit :limit) as page join thidua.work_item as whole on whole.id = page.id";
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
            sql.append(
                    filter.campaign().campaign() == null ? " and campaign_id is null" : " and campaign_id = :campaign");
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
                .sorted() // an index is probed in this order: the database need not sort them again
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
