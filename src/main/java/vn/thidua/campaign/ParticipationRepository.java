package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participations in the database, one by one. */
@Repository
class ParticipationRepository {

    private static final String SELECT = """
            select id, campaign_id, unit_code, status, since, opened_at, mid_opened_at, mid_done_at, final_opened_at,
                   done_at, mid_points, final_points, rank
            from thidua.campaign_participation
            """;

    private final JdbcClient jdbc;

    ParticipationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Participation> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ParticipationRepository::read)
                .optional();
    }

    Optional<Participation> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(ParticipationRepository::read)
                .optional();
    }

    /** Writes what a participation changes by itself; reviews are opened in chunks, points and ranks separately. */
    void update(Participation participation) {
        jdbc.sql("""
                        update thidua.campaign_participation
                        set status = :status, since = :since, mid_done_at = :midDoneAt, done_at = :doneAt where id = :id
                        """)
                .param("status", participation.status().name())
                .param("since", CampaignRepository.timestamp(participation.since()))
                .param("midDoneAt", CampaignRepository.timestamp(participation.midDoneAt()))
                .param("doneAt", CampaignRepository.timestamp(participation.doneAt()))
                .param("id", participation.id())
                .update();
    }

    Optional<Participation> find(UUID campaign, String unit) {
        return jdbc.sql(SELECT + " where campaign_id = :campaign and unit_code = :unit")
                .param("campaign", campaign)
                .param("unit", unit)
                .query(ParticipationRepository::read)
                .optional();
    }

    boolean takesPart(UUID campaign, String unit) {
        return jdbc.sql("""
                        select exists (
                            select from thidua.unit as leaf
                            join thidua.unit as above on above.path @> leaf.path
                            join thidua.campaign_participation as part on part.unit_code = above.code
                            where leaf.code = :unit and part.campaign_id = :campaign and part.status <> 'CANCELLED')
                        """)
                .param("unit", unit)
                .param("campaign", campaign)
                .query(Boolean.class)
                .single();
    }

    void recordScore(UUID id, ReviewStage stage, BigDecimal points) {
        var column = stage == ReviewStage.MID ? "mid_points" : "final_points";
        jdbc.sql("update thidua.campaign_participation set " + column + " = :points where id = :id")
                .param("points", points)
                .param("id", id)
                .update();
    }

    static Participation read(ResultSet row, int number) throws SQLException {
        return new Participation(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("unit_code"),
                ParticipationStatus.valueOf(row.getString("status")),
                row.getTimestamp("since").toInstant(),
                CampaignRepository.instant(row.getTimestamp("opened_at")),
                CampaignRepository.instant(row.getTimestamp("mid_opened_at")),
                CampaignRepository.instant(row.getTimestamp("mid_done_at")),
                CampaignRepository.instant(row.getTimestamp("final_opened_at")),
                CampaignRepository.instant(row.getTimestamp("done_at")),
                row.getBigDecimal("mid_points"),
                row.getBigDecimal("final_points"),
                (Integer) row.getObject("rank"));
    }
}
