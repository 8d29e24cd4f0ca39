package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.Desk;

/** The rows behind every task list. */
@Repository
class WorkItemRepository {

    static final String COLUMNS = """
            work_item.id, process, task, business_key, desk, subject, campaign_id, case_unit, assignee, assignee_name, \
            state, created_at, due_at, returned_because, ended_at, ended_by_name, ended_for_name, outcome
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    WorkItemRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A task with a deadline is due no earlier than what its unit was given in the campaign. */
    void insert(String id, TaskKey key, String instanceId, String businessKey, String desk, WorkItemFacts facts) {
        UUID campaign = facts.campaignId() == null ? null : UUID.fromString(facts.campaignId());
        jdbc.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit,
                            campaign_id, subject, case_unit, created_at, due_at, returned_because)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                            case when cast(? as timestamptz) is not null then greatest(cast(? as timestamptz),
                                (select max(until) from thidua.deadline_extension
                                 where campaign_id = ? and unit_code = ?)) end, ?)
                        """)
                .params(
                        id,
                        key.process(),
                        key.task(),
                        instanceId,
                        businessKey,
                        desk,
                        Desk.parse(desk).unit(),
                        campaign,
                        facts.subject(),
                        facts.unit(),
                        Timestamp.from(clock.instant()),
                        timestamp(facts.dueAt()),
                        timestamp(facts.dueAt()),
                        campaign,
                        facts.unit(),
                        facts.returnedBecause())
                .update();
    }

    void cancel(String id) {
        jdbc.sql("update thidua.work_item set state = 'CANCELLED', ended_at = ? where id = ? and state = 'OPEN'")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    Optional<String> openAt(String[] desks, String process, String businessKey) {
        return jdbc.sql("""
                        select id from thidua.work_item
                        where business_key = :key and process = :process and state = 'OPEN' and desk = any(:desks)
                        order by created_at limit 1
                        """)
                .param("key", businessKey)
                .param("process", process)
                .param("desks", desks)
                .query(String.class)
                .optional();
    }

    List<WorkItem> openOf(String businessKey) {
        return jdbc.sql("select " + COLUMNS
                        + " from thidua.work_item where business_key = ? and state = 'OPEN' order by created_at, id")
                .param(businessKey)
                .query(WorkItemRepository::read)
                .list();
    }

    Optional<WorkItem> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from thidua.work_item where id = ?")
                .param(id)
                .query(WorkItemRepository::read)
                .optional();
    }

    /** Reads and locks the row: of several who act on one task, the others wait here and then see what happened. */
    Optional<WorkItem> lock(String id) {
        return jdbc.sql("select " + COLUMNS + " from thidua.work_item where id = ? for update")
                .param(id)
                .query(WorkItemRepository::read)
                .optional();
    }

    void done(String id, String outcome, Actor actor) {
        jdbc.sql("""
                        update thidua.work_item set state = 'DONE', ended_at = ?, ended_by = ?, ended_by_name = ?,
                            ended_for = ?, ended_for_name = ?, outcome = ?, assignee = ?, assignee_name = ? where id = ?
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        actor.username(),
                        actor.nameOnRecord(),
                        actor.actingFor().map(Deputy::forUsername).orElse(null),
                        actor.actingFor().map(Deputy::forName).orElse(null),
                        outcome,
                        actor.username(),
                        actor.nameOnRecord(),
                        id)
                .update();
    }

    void assign(String id, @Nullable Actor actor) {
        jdbc.sql("update thidua.work_item set assignee = ?, assignee_name = ? where id = ?")
                .params(actor == null ? null : actor.username(), actor == null ? null : actor.nameOnRecord(), id)
                .update();
    }

    int postpone(Collection<TaskKey> tasks, Collection<String> cases, Instant until) {
        return jdbc.sql("""
                        update thidua.work_item set due_at = :until
                        where state = 'OPEN' and business_key = any(:cases)
                          and (process, task) in (select * from unnest(:processes::text[], :tasks::text[]))
                          and (due_at is null or due_at < :until)
                        """)
                .param("until", Timestamp.from(until))
                .param("cases", cases.toArray(String[]::new))
                .param("processes", tasks.stream().map(TaskKey::process).toArray(String[]::new))
                .param("tasks", tasks.stream().map(TaskKey::task).toArray(String[]::new))
                .update();
    }

    void saveDraft(String id, String username, Map<String, Object> data) {
        jdbc.sql("""
                        insert into thidua.work_item_draft (work_item_id, username, data, saved_at)
                        values (?, ?, ?::jsonb, ?)
                        on conflict (work_item_id, username)
                        do update set data = excluded.data, saved_at = excluded.saved_at
                        """)
                .params(id, username, json.writeValueAsString(data), Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Draft> draft(String id, String username) {
        return jdbc.sql("select data, saved_at from thidua.work_item_draft where work_item_id = ? and username = ?")
                .params(id, username)
                .query((row, number) -> new Draft(
                        json.readValue(row.getString(1), new TypeReference<Map<String, Object>>() {}),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    void deleteDrafts(String id) {
        jdbc.sql("delete from thidua.work_item_draft where work_item_id = ?")
                .param(id)
                .update();
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("id"),
                new TaskKey(row.getString("process"), row.getString("task")),
                row.getString("business_key"),
                Desk.parse(row.getString("desk")),
                row.getString("subject"),
                row.getString("campaign_id"),
                row.getString("case_unit"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                WorkItem.State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                row.getString("returned_because"),
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by_name"),
                row.getString("ended_for_name"),
                row.getString("outcome"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
