package vn.thidua.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

@Repository
class PledgeRepository {

    /** A mapper of its own: what the API refuses in what it is sent must not make a stored text unreadable. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    PledgeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether it is the participation's first; a second one is not written. */
    boolean insert(Pledge pledge, Instant at) {
        return jdbc.sql("""
                                insert into thidua.pledge (id, participation_id, campaign_id, unit_code, status, opened_at)
                                values (:id, :participation, :campaign, :unit, :status, :at)
                                on conflict (participation_id) do nothing
                                """)
                        .param("id", pledge.id())
                        .param("participation", pledge.participationId())
                        .param("campaign", pledge.campaignId())
                        .param("unit", pledge.unit())
                        .param("status", pledge.status().name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Pledge lock(UUID id) {
        return read("where id = :key for update", id).orElseThrow(Refusal::notFound);
    }

    Optional<Pledge> find(UUID id) {
        return read("where id = :key", id);
    }

    Optional<Pledge> ofParticipation(UUID participation) {
        return read("where participation_id = :key", participation);
    }

    /** The pledges of a campaign that their own units are still at. */
    List<UUID> atTheirUnits(UUID campaign) {
        return jdbc.sql("""
                        select id from thidua.pledge where campaign_id = :campaign and status in ('DRAFT', 'RETURNED')
                        """).param("campaign", campaign).query(UUID.class).list();
    }

    void save(Pledge pledge) {
        jdbc.sql("update thidua.pledge set status = :status where id = :id")
                .param("id", pledge.id())
                .param("status", pledge.status().name())
                .update();
        var latest = pledge.latest();
        if (latest != null) {
            save(pledge.id(), latest);
        }
    }

    private void save(UUID pledge, PledgeVersion version) {
        jdbc.sql("""
                        insert into thidua.pledge_version (pledge_id, number, content, drafted, signed, accepted, returned)
                        values (:pledge, :number, :content::jsonb, :drafted::jsonb, :signed::jsonb, :accepted::jsonb,
                          :returned::jsonb)
                        on conflict (pledge_id, number) do update
                          set signed = excluded.signed, accepted = excluded.accepted, returned = excluded.returned
                        """)
                .param("pledge", pledge)
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.content()))
                .param("drafted", JSON.writeValueAsString(version.drafted()))
                .param("signed", written(version.signed()))
                .param("accepted", written(version.accepted()))
                .param("returned", written(version.returned()))
                .update();
    }

    private Optional<Pledge> read(String where, UUID key) {
        return jdbc.sql("select id, participation_id, campaign_id, unit_code, status from thidua.pledge " + where)
                .param("key", key)
                .query((row, number) -> new Pledge(
                        row.getObject("id", UUID.class),
                        row.getObject("participation_id", UUID.class),
                        row.getObject("campaign_id", UUID.class),
                        row.getString("unit_code"),
                        PledgeStatus.valueOf(row.getString("status")),
                        List.of()))
                .optional()
                .map(pledge -> pledge.with(versions(pledge.id())));
    }

    private List<PledgeVersion> versions(UUID pledge) {
        return jdbc.sql("""
                        select number, content, drafted, signed, accepted, returned
                        from thidua.pledge_version where pledge_id = :pledge order by number
                        """)
                .param("pledge", pledge)
                .query((row, number) -> version(row))
                .list();
    }

    private PledgeVersion version(ResultSet row) throws SQLException {
        return new PledgeVersion(
                row.getInt("number"),
                JSON.readValue(row.getString("content"), PledgeContent.class),
                JSON.readValue(row.getString("drafted"), Act.class),
                readAs(row.getString("signed"), Act.class),
                readAs(row.getString("accepted"), Act.class),
                readAs(row.getString("returned"), Return.class));
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    private <T> @Nullable T readAs(@Nullable String text, Class<T> type) {
        return text == null ? null : JSON.readValue(text, type);
    }
}
