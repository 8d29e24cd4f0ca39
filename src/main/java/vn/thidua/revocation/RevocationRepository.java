package vn.thidua.revocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** {@code thidua.revocation}. */
@Repository
class RevocationRepository {

    private final NamedParameterJdbcTemplate jdbc;

    RevocationRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revocation> find(UUID id) {
        return query("id = :id", new MapSqlParameterSource("id", id)).stream().findFirst();
    }

    Optional<Revocation> lock(UUID id) {
        return query("id = :id for update", new MapSqlParameterSource("id", id)).stream()
                .findFirst();
    }

    /** Those on a paper, in one order for everybody. */
    List<Revocation> lockOnPaper(UUID paper) {
        return query(
                "paper_id = :paper and status = 'ON_PAPER' order by id for update",
                new MapSqlParameterSource("paper", paper));
    }

    /** The one that was neither refused nor taken back, of an award. */
    Optional<Revocation> liveOf(UUID entry) {
        return query(
                        "entry_id = :entry and status not in ('REFUSED', 'WITHDRAWN')",
                        new MapSqlParameterSource("entry", entry))
                .stream()
                .findFirst();
    }

    List<Revocation> query(String condition, MapSqlParameterSource values) {
        return jdbc.query(
                "select * from thidua.revocation where " + condition, values, (row, number) -> revocation(row));
    }

    void insert(Revocation it) {
        jdbc.update(
                """
                insert into thidua.revocation (id, entry_id, nomination_id, recipient_name, award_name, unit_code,
                    decision_number, decision_date, authority_name, appraising_unit, decided_outside, ground,
                    ground_wording, legal_source, explanation, finding, proposed_by, proposer_id,
                    proposed_at, status, since, bonus)
                values (:id, :entry, :nomination, :recipient, :award, :unit, :number, :date, :authority, :appraising,
                    :outside, :ground, :wording, :source, :explanation, :finding, :by, :proposer, :at, :status, :since, :bonus)
                """,
                new MapSqlParameterSource("id", it.id())
                        .addValue("entry", it.award().entry())
                        .addValue("nomination", it.award().nomination())
                        .addValue("recipient", it.award().recipient())
                        .addValue("award", it.award().name())
                        .addValue("unit", it.award().unit())
                        .addValue("number", it.award().number())
                        .addValue("date", it.award().date())
                        .addValue("authority", it.award().authority())
                        .addValue("appraising", it.award().appraisingUnit())
                        .addValue("outside", it.award().decidedOutside())
                        .addValue("ground", it.ground().code())
                        .addValue("wording", it.ground().wording())
                        .addValue("source", it.ground().legalSource())
                        .addValue("explanation", it.explanation())
                        .addValue("finding", it.finding())
                        .addValue("by", it.proposedBy())
                        .addValue("proposer", it.proposer(), Types.OTHER)
                        .addValue("at", time(it.proposedAt()))
                        .addValue("status", it.status().name())
                        .addValue("since", time(it.since()))
                        .addValue("bonus", it.bonus()));
    }

    void save(Revocation it) {
        var letter = it.letter();
        var decision = it.decision();
        var back = it.returned();
        jdbc.update(
                """
                update thidua.revocation set status = :status, since = :since, opinion = :opinion,
                    appraised_by = :appraisedBy, paper_id = :paper, letter_number = :letterNumber,
                    letter_date = :letterDate, revoked_number = :number, revoked_on = :on, revoked_by = :by,
                    insignia_on = :insigniaOn, money_on = :moneyOn, money = :money, return_note = :note,
                    forwarded_on = :forwardedOn, withdrawn_because = :withdrawn, ended_at = :endedAt
                where id = :id
                """,
                new MapSqlParameterSource("id", it.id())
                        .addValue("status", it.status().name())
                        .addValue("since", time(it.since()))
                        .addValue("opinion", it.opinion(), Types.VARCHAR)
                        .addValue("appraisedBy", it.appraisedBy(), Types.VARCHAR)
                        .addValue("paper", it.paper(), Types.OTHER)
                        .addValue("letterNumber", letter == null ? null : letter.number(), Types.VARCHAR)
                        .addValue("letterDate", letter == null ? null : letter.date(), Types.DATE)
                        .addValue("number", decision == null ? null : decision.number(), Types.VARCHAR)
                        .addValue("on", decision == null ? null : decision.date(), Types.DATE)
                        .addValue("by", decision == null ? null : decision.authority(), Types.VARCHAR)
                        .addValue("insigniaOn", back == null ? null : back.insigniaOn(), Types.DATE)
                        .addValue("moneyOn", back == null ? null : back.moneyOn(), Types.DATE)
                        .addValue("money", back == null ? null : back.money(), Types.BIGINT)
                        .addValue("note", back == null ? null : back.note(), Types.VARCHAR)
                        .addValue("forwardedOn", it.forwardedOn(), Types.DATE)
                        .addValue("withdrawn", it.withdrawnBecause(), Types.VARCHAR)
                        .addValue("endedAt", time(it.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE));
    }

    private static Revocation revocation(ResultSet row) throws SQLException {
        var letter = row.getString("letter_number");
        var number = row.getString("revoked_number");
        var status = RevocationStatus.valueOf(row.getString("status"));
        var insigniaOn = row.getObject("insignia_on", LocalDate.class);
        var moneyOn = row.getObject("money_on", LocalDate.class);
        var note = row.getString("return_note");
        return new Revocation(
                row.getObject("id", UUID.class),
                new Revocation.Award(
                        row.getObject("entry_id", UUID.class),
                        row.getObject("nomination_id", UUID.class),
                        row.getString("recipient_name"),
                        row.getString("award_name"),
                        row.getString("unit_code"),
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("authority_name"),
                        row.getString("appraising_unit"),
                        row.getBoolean("decided_outside")),
                new Revocation.Ground(
                        row.getString("ground"), row.getString("ground_wording"), row.getString("legal_source")),
                row.getString("explanation"),
                row.getBoolean("finding"),
                row.getString("proposed_by"),
                row.getObject("proposer_id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                status,
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("opinion"),
                row.getString("appraised_by"),
                row.getObject("paper_id", UUID.class),
                letter == null ? null : new Revocation.Letter(letter, row.getObject("letter_date", LocalDate.class)),
                number == null
                        ? null
                        : new Revocation.Decision(
                                number, row.getObject("revoked_on", LocalDate.class), row.getString("revoked_by")),
                row.getLong("bonus"),
                insigniaOn == null && moneyOn == null && note == null
                        ? null
                        : new Revocation.Return(insigniaOn, moneyOn, row.getObject("money", Long.class), note),
                row.getObject("forwarded_on", LocalDate.class),
                row.getString("withdrawn_because"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return ended == null ? null : ended.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
