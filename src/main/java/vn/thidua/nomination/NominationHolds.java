package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;

/** The holds of nominations, of which at most one lasts. */
@Component
public class NominationHolds {

    private final JdbcClient jdbc;

    NominationHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hold that lasts. */
    public Optional<NominationHold> current(UUID nomination) {
        return of(nomination).stream().filter(NominationHold::lasts).findFirst();
    }

    /** Every hold of a nomination, the latest first. */
    public List<NominationHold> of(UUID nomination) {
        return jdbc.sql("select * from thidua.nomination_hold where nomination_id = :id order by id desc")
                .param("id", nomination)
                .query(NominationHolds::read)
                .list();
    }

    void begin(NominationHold hold) {
        jdbc.sql("""
                        insert into thidua.nomination_hold (id, nomination_id, kind, reason, desk, back_to, placed_by, placed_at)
                        values (:id, :nomination, :kind, :reason, :desk, :backTo, :by, :at)
                        """)
                .param("id", hold.id())
                .param("nomination", hold.nomination())
                .param("kind", hold.kind().name())
                .param("reason", hold.reason())
                .param("desk", hold.desk().toString())
                .param("backTo", hold.backTo().name())
                .param("by", hold.by())
                .param("at", NominationRows.stored(hold.since()))
                .update();
    }

    void end(UUID hold, String finding, Actor by, Instant now) {
        jdbc.sql("""
                        update thidua.nomination_hold set ended_by = :by, ended_at = :at, finding = :finding where id = :id
                        """)
                .param("id", hold)
                .param("by", by.nameOnRecord())
                .param("at", NominationRows.stored(now))
                .param("finding", finding)
                .update();
    }

    private static NominationHold read(ResultSet row, int number) throws SQLException {
        return new NominationHold(
                row.getObject("id", UUID.class),
                row.getObject("nomination_id", UUID.class),
                HoldKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                Desk.parse(row.getString("desk")),
                NominationStatus.valueOf(row.getString("back_to")),
                row.getString("placed_by"),
                NominationRows.time(row.getObject("placed_at", java.time.OffsetDateTime.class)),
                row.getString("ended_by"),
                NominationRows.optionalTime(row, "ended_at"),
                row.getString("finding"));
    }
}
