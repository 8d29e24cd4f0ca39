package vn.thidua.conferral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** {@code thidua.conferral}. */
@Repository
class ConferralRepository {

    private final NamedParameterJdbcTemplate jdbc;

    ConferralRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Conferral> find(UUID id) {
        return query("id = :id", new MapSqlParameterSource("id", id)).stream().findFirst();
    }

    Optional<Conferral> lock(UUID id) {
        return jdbc
                .query(
                        "select * from thidua.conferral where id = :id for update",
                        new MapSqlParameterSource("id", id),
                        ConferralRepository::read)
                .stream()
                .findFirst();
    }

    /** @param condition what follows {@code where}, an order and a limit included */
    List<Conferral> query(String condition, MapSqlParameterSource values) {
        return jdbc.query("select * from thidua.conferral where " + condition, values, ConferralRepository::read);
    }

    void insert(Conferral it) {
        jdbc.update(
                """
                insert into thidua.conferral (id, unit_code, name, occasion, place, held_on, closes_campaign,
                    launches_campaign, status, since, created_at, created_by)
                values (:id, :unit, :name, :with, :place, :heldOn, :closes, :launches, :status, :since, :createdAt,
                    :createdBy)
                """,
                parameters(it)
                        .addValue("unit", it.unit())
                        .addValue("createdAt", it.createdAt().atOffset(ZoneOffset.UTC))
                        .addValue("createdBy", it.createdBy()));
    }

    void save(Conferral it) {
        jdbc.update(
                """
                update thidua.conferral set name = :name, occasion = :with, place = :place, held_on = :heldOn,
                    closes_campaign = :closes, launches_campaign = :launches, status = :status, since = :since,
                    reason = :reason, approved_by = :approvedBy, recorded_by = :recordedBy
                where id = :id
                """,
                parameters(it)
                        .addValue("reason", it.reason(), Types.VARCHAR)
                        .addValue("approvedBy", it.approvedBy(), Types.VARCHAR)
                        .addValue("recordedBy", it.recordedBy(), Types.VARCHAR));
    }

    private static MapSqlParameterSource parameters(Conferral it) {
        var occasion = it.occasion();
        return new MapSqlParameterSource("id", it.id())
                .addValue("name", occasion.name())
                .addValue("with", occasion.with(), Types.VARCHAR)
                .addValue("place", occasion.place())
                .addValue("heldOn", occasion.heldOn())
                .addValue("closes", occasion.closes(), Types.OTHER)
                .addValue("launches", occasion.launches(), Types.OTHER)
                .addValue("status", it.status().name())
                .addValue("since", it.since().atOffset(ZoneOffset.UTC));
    }

    private static Conferral read(ResultSet row, int number) throws SQLException {
        return new Conferral(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                new Conferral.Occasion(
                        row.getString("name"),
                        row.getString("occasion"),
                        row.getString("place"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("closes_campaign", UUID.class),
                        row.getObject("launches_campaign", UUID.class)),
                ConferralStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("approved_by"),
                row.getString("recorded_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"));
    }
}
