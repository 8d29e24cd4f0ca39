package vn.thidua.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;

/** The units of a scope that take part in a campaign, with what waits on their desks. */
@Component
@Transactional(readOnly = true)
public class Participants {

    private final JdbcClient jdbc;
    private final Clock clock;

    Participants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page by unit code.
     *
     * @param stage only those that stand there, by name; absent or unknown for all
     */
    public Page<ParticipantLine> list(
            UUID campaign, Scope scope, @Nullable String stage, int limit, @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 1);
        var rows = jdbc.sql("""
                        select part.*, case when :english then unit.name_en else unit.name_vi end as name,
                               waiting.open, waiting.overdue
                        from (select unit_code, status, since from thidua.campaign_participation
                              where campaign_id = :campaign and unit_code > :after
                                and (:stage = '' or status = :stage) and %s
                              order by unit_code limit :limit) as part
                        join thidua.unit on unit.code = part.unit_code
                        cross join lateral (
                            select count(*) as open, count(*) filter (where due_sort < :now) as overdue
                            from thidua.work_item as item where item.state = 'OPEN'
                              and item.campaign_id = :campaign and item.desk_unit = part.unit_code) as waiting
                        order by part.unit_code
                        """.formatted(scope.holds("unit_code")))
                .param("english", Steps.english())
                .param("now", Timestamp.from(clock.instant()))
                .param("campaign", campaign)
                .param("scope", scope.codes())
                .param("after", after == null ? "" : after.key(0))
                .param("stage", known(stage))
                .param("limit", limit + 1)
                .query((row, number) -> new ParticipantLine(
                        row.getString("unit_code"),
                        row.getString("name"),
                        row.getString("status"),
                        row.getTimestamp("since").toInstant(),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.unit()));
    }

    private static String known(@Nullable String stage) {
        return stage != null && CampaignFigures.STAGES.contains(stage) ? stage : "";
    }
}
