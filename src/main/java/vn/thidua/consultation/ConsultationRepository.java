package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Desk;

@Repository
class ConsultationRepository {

    private final JdbcClient jdbc;

    ConsultationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Consultation asked) {
        jdbc.sql("""
                        insert into thidua.consultation (id, nomination_id, unit_code, body, desk, asked_from, question, due_at,
                            status, asked_by, asked_at)
                        values (:id, :nomination, :unit, :body, :desk, :from, :question, :due, :status, :by, :at)
                        """)
                .param("id", asked.id())
                .param("nomination", asked.nomination())
                .param("unit", asked.unit())
                .param("body", asked.body())
                .param("desk", asked.desk().toString())
                .param("from", asked.askedFrom().toString())
                .param("question", asked.question())
                .param("due", Timestamp.from(asked.dueAt()))
                .param("status", asked.status().name())
                .param("by", asked.askedBy())
                .param("at", Timestamp.from(asked.askedAt()))
                .update();
    }

    void save(Consultation changed) {
        jdbc.sql("""
                        update thidua.consultation
                        set status = :status, answer = :answer, answered_by = :by, ended_at = :at where id = :id
                        """)
                .param("id", changed.id())
                .param("status", changed.status().name())
                .param("answer", changed.answer())
                .param("by", changed.answeredBy())
                .param("at", changed.endedAt() == null ? null : Timestamp.from(changed.endedAt()))
                .update();
    }

    Optional<Consultation> find(UUID id) {
        return jdbc.sql("select * from thidua.consultation where id = ?")
                .params(id)
                .query(ConsultationRepository::read)
                .optional();
    }

    Optional<Consultation> lock(UUID id) {
        return jdbc.sql("select * from thidua.consultation where id = ? for update")
                .params(id)
                .query(ConsultationRepository::read)
                .optional();
    }

    /** Every body asked about a nomination, in the order in which they were asked. */
    List<Consultation> of(UUID nomination) {
        return jdbc.sql("select * from thidua.consultation where nomination_id = ? order by id")
                .params(nomination)
                .query(ConsultationRepository::read)
                .list();
    }

    List<Consultation> lockOpen(UUID nomination) {
        return jdbc.sql("""
                        select * from thidua.consultation where nomination_id = ? and status = 'OPEN' order by id for update
                        """)
                .params(nomination)
                .query(ConsultationRepository::read)
                .list();
    }

    /** Those of these nominations for which an answer is still waited for. */
    List<Consultation> waitedFor(Collection<UUID> nominations, Instant now) {
        return jdbc.sql("""
                        select * from thidua.consultation
                        where nomination_id = any(:ids) and status = 'OPEN' and due_at > :now order by id
                        """)
                .param("ids", nominations.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(ConsultationRepository::read)
                .list();
    }

    private static Consultation read(ResultSet row, int number) throws SQLException {
        return new Consultation(
                row.getObject("id", UUID.class),
                row.getObject("nomination_id", UUID.class),
                row.getString("unit_code"),
                row.getString("body"),
                Desk.parse(row.getString("desk")),
                Desk.parse(row.getString("asked_from")),
                row.getString("question"),
                row.getTimestamp("due_at").toInstant(),
                ConsultationStatus.valueOf(row.getString("status")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                time(row, "ended_at"));
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
