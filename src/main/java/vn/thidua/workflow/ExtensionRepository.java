package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** More time, and the tasks that get it. */
@Repository
class ExtensionRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void grant(
            @Nullable String workItem,
            @Nullable UUID campaign,
            @Nullable String unit,
            Instant until,
            String reason,
            Actor actor) {
        jdbc.sql("""
                        insert into thidua.deadline_extension (id, work_item_id, campaign_id, unit_code, until, reason,
                            granted_by, granted_by_name, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        workItem,
                        campaign,
                        unit,
                        Timestamp.from(until),
                        reason,
                        actor.username(),
                        actor.displayName(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Moves the deadline of one task. */
    void postpone(String workItem, Instant until) {
        jdbc.sql("update thidua.work_item set due_at = ? where id = ? and state = 'OPEN'")
                .params(Timestamp.from(until), workItem)
                .update();
    }

    /** Moves every earlier deadline that the unit's case has in the campaign; a task without one gets none. */
    List<String> postpone(UUID campaign, String unit, Instant until) {
        return jdbc.sql("""
                        update thidua.work_item set due_at = :until
                        where campaign_id = :campaign and case_unit = :unit and state = 'OPEN' and due_at < :until
                        returning id
                        """)
                .param("until", Timestamp.from(until))
                .param("campaign", campaign)
                .param("unit", unit)
                .query(String.class)
                .list();
    }
}
