package vn.thidua.review;

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
import vn.thidua.campaign.ReviewStage;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

@Repository
class ReviewRepository {

    /** A mapper of its own: what the API refuses in what it is sent must not make a stored text unreadable. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether it is the participation's first at this stage; a second one is not written. */
    boolean insert(Review review, Instant at) {
        return jdbc.sql("""
                                insert into thidua.review (id, participation_id, stage, campaign_id, unit_code, status, opened_at)
                                values (:id, :participation, :stage, :campaign, :unit, :status, :at)
                                on conflict (participation_id, stage) do nothing
                                """)
                        .param("id", review.id())
                        .param("participation", review.participationId())
                        .param("stage", review.stage().name())
                        .param("campaign", review.campaignId())
                        .param("unit", review.unit())
                        .param("status", review.status().name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The reviews of a campaign's stage that their own units are still at. */
    List<UUID> atTheirUnits(UUID campaign, ReviewStage stage) {
        return jdbc.sql("""
                        select id from thidua.review
                        where campaign_id = :campaign and stage = :stage and status in ('OPEN', 'SCORED', 'RETURNED')
                        """)
                .param("campaign", campaign)
                .param("stage", stage.name())
                .query(UUID.class)
                .list();
    }

    Review lock(UUID id) {
        return read("where id = :key for update", id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    Optional<Review> find(UUID id) {
        return read("where id = :key", id).stream().findFirst();
    }

    /** The reviews of a participation, the mid one first. */
    List<Review> ofParticipation(UUID participation) {
        return read("where participation_id = :key order by opened_at, id", participation);
    }

    Optional<Review> ofParticipation(UUID participation, ReviewStage stage) {
        return ofParticipation(participation).stream()
                .filter(review -> review.stage() == stage)
                .findFirst();
    }

    void save(Review review) {
        jdbc.sql("update thidua.review set status = :status where id = :id")
                .param("id", review.id())
                .param("status", review.status().name())
                .update();
        var latest = review.latest();
        if (latest != null) {
            save(review.id(), latest);
        }
    }

    private void save(UUID review, ReviewVersion version) {
        jdbc.sql("""
                        insert into thidua.review_version (review_id, number, content, scored, confirmed, verified, returned)
                        values (:review, :number, :content::jsonb, :scored::jsonb, :confirmed::jsonb, :verified::jsonb,
                          :returned::jsonb)
                        on conflict (review_id, number) do update
                          set confirmed = excluded.confirmed, verified = excluded.verified, returned = excluded.returned
                        """)
                .param("review", review)
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.content()))
                .param("scored", JSON.writeValueAsString(version.scored()))
                .param("confirmed", written(version.confirmed()))
                .param("verified", written(version.verified()))
                .param("returned", written(version.returned()))
                .update();
    }

    private List<Review> read(String where, UUID key) {
        return jdbc
                .sql("select id, participation_id, stage, campaign_id, unit_code, status from thidua.review " + where)
                .param("key", key)
                .query((row, number) -> new Review(
                        row.getObject("id", UUID.class),
                        row.getObject("participation_id", UUID.class),
                        ReviewStage.valueOf(row.getString("stage")),
                        row.getObject("campaign_id", UUID.class),
                        row.getString("unit_code"),
                        ReviewStatus.valueOf(row.getString("status")),
                        List.of()))
                .list()
                .stream()
                .map(review -> review.with(review.status(), versions(review.id())))
                .toList();
    }

    private List<ReviewVersion> versions(UUID review) {
        return jdbc.sql("""
                        select number, content, scored, confirmed, verified, returned
                        from thidua.review_version where review_id = :review order by number
                        """)
                .param("review", review)
                .query((row, number) -> version(row))
                .list();
    }

    private ReviewVersion version(ResultSet row) throws SQLException {
        return new ReviewVersion(
                row.getInt("number"),
                JSON.readValue(row.getString("content"), ReviewContent.class),
                JSON.readValue(row.getString("scored"), Act.class),
                readAs(row.getString("confirmed"), Act.class),
                readAs(row.getString("verified"), Verification.class),
                readAs(row.getString("returned"), Return.class));
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    private <T> @Nullable T readAs(@Nullable String text, Class<T> type) {
        return text == null ? null : JSON.readValue(text, type);
    }
}
