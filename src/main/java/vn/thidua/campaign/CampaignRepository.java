package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns in the database. Every change is made under the row's lock ({@link #lock}). */
@Repository
class CampaignRepository {

    private static final String SELECT = """
            select id, status, plan, participants, created_at, since, launched_at, nominations_at, returned_because,
                   asked_stage, report
            from thidua.campaign where id = :id
            """;

    private final JdbcClient jdbc;
    private final CampaignJson json;

    CampaignRepository(JdbcClient jdbc, CampaignJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Campaign> find(UUID id) {
        return jdbc.sql(SELECT).param("id", id).query(this::read).optional();
    }

    /**
     * Reads the campaign and keeps others from changing it until the transaction ends. Not {@code for update}: rows that
     * only refer to the campaign (pledges, nominations) may still be inserted meanwhile.
     */
    Optional<Campaign> lock(UUID id) {
        return jdbc.sql(SELECT + " for no key update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Reads the campaign and keeps everybody from changing it, which any number of transactions can do at once. */
    Optional<Campaign> hold(UUID id) {
        return jdbc.sql(SELECT + " for share").param("id", id).query(this::read).optional();
    }

    void insert(Campaign campaign) {
        write(campaign, """
                insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                    since, launched_at, nominations_at, returned_because, asked_stage, report)
                values (:id, :status, :title, :kind, :launchingUnit, :plan::jsonb, :participants, :createdAt, :since,
                    :launchedAt, :nominationsAt, :returnedBecause, :asked, :report::jsonb)
                """);
    }

    void update(Campaign campaign) {
        write(campaign, """
                update thidua.campaign set status = :status, title = :title, kind = :kind,
                    launching_unit = :launchingUnit, plan = :plan::jsonb, participants = :participants, since = :since,
                    launched_at = :launchedAt, nominations_at = :nominationsAt, returned_because = :returnedBecause,
                    asked_stage = :asked, report = :report::jsonb
                where id = :id
                """);
    }

    private void write(Campaign campaign, String sql) {
        var view = campaign.view();
        var plan = view.plan();
        jdbc.sql(sql)
                .param("id", view.id())
                .param("status", view.status().name())
                .param("title", plan.title())
                .param("kind", plan.kind().name())
                .param("launchingUnit", plan.launchingUnit())
                .param("plan", json.write(plan))
                .param("participants", view.participants())
                .param("createdAt", Timestamp.from(view.createdAt()))
                .param("since", Timestamp.from(view.since()))
                .param("launchedAt", timestamp(view.launchedAt()))
                .param("nominationsAt", timestamp(view.nominationsAt()))
                .param("returnedBecause", view.returnedBecause())
                .param(
                        "asked",
                        campaign.asked() == null ? null : campaign.asked().name())
                .param("report", view.report() == null ? null : json.write(view.report()))
                .update();
    }

    private Campaign read(ResultSet row, int number) throws SQLException {
        var asked = row.getString("asked_stage");
        return Campaign.stored(view(row), asked == null ? null : CampaignStage.valueOf(asked));
    }

    private CampaignView view(ResultSet row) throws SQLException {
        return new CampaignView(
                row.getObject("id", UUID.class),
                CampaignStatus.valueOf(row.getString("status")),
                json.plan(row.getString("plan")),
                row.getInt("participants"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("since").toInstant(),
                instant(row.getTimestamp("launched_at")),
                instant(row.getTimestamp("nominations_at")),
                row.getString("returned_because"),
                json.report(row.getString("report")));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
