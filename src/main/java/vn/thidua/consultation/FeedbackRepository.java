package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackRepository {

    private final JdbcClient jdbc;

    FeedbackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Feedback said) {
        jdbc.sql("""
                        insert into thidua.public_feedback (id, notice_id, nomination_id, sender, text, complaint, file,
                            received_on, recorded_by, recorded_at)
                        values (:id, :notice, :nomination, :sender, :text, :complaint, :file, :on, :by, :at)
                        """)
                .param("id", said.id())
                .param("notice", said.notice())
                .param("nomination", said.nomination())
                .param("sender", said.sender())
                .param("text", said.text())
                .param("complaint", said.complaint())
                .param("file", said.file())
                .param("on", said.receivedOn())
                .param("by", said.recordedBy())
                .param("at", Timestamp.from(said.recordedAt()))
                .update();
    }

    void answer(Feedback answered) {
        jdbc.sql("""
                        update thidua.public_feedback set answer = :answer, answered_by = :by, answered_at = :at where id = :id
                        """)
                .param("id", answered.id())
                .param("answer", answered.answer())
                .param("by", answered.answeredBy())
                .param("at", answered.answeredAt() == null ? null : Timestamp.from(answered.answeredAt()))
                .update();
    }

    /** What was said to these notices, in the order in which it was recorded. */
    List<Feedback> of(Collection<UUID> notices) {
        return jdbc.sql("select * from thidua.public_feedback where notice_id = any(:ids) order by id")
                .param("ids", notices.toArray(UUID[]::new))
                .query(FeedbackRepository::read)
                .list();
    }

    /** A complaint about a nomination that nobody has answered, with the title of the list it was made about. */
    record OpenComplaint(UUID nomination, String list, LocalDate receivedOn, Instant recordedAt) {}

    /** The complaints about these nominations that have no answer, on lists that were taken back as well. */
    List<OpenComplaint> openComplaints(Collection<UUID> nominations) {
        return jdbc.sql("""
                        select said.nomination_id, notice.title, said.received_on, said.recorded_at
                        from thidua.public_feedback as said join thidua.public_notice as notice on notice.id = said.notice_id
                        where said.nomination_id = any(:ids) and said.complaint and said.answer is null
                        order by said.id
                        """)
                .param("ids", nominations.toArray(UUID[]::new))
                .query((row, number) -> new OpenComplaint(
                        row.getObject("nomination_id", UUID.class),
                        row.getString("title"),
                        row.getObject("received_on", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static Feedback read(ResultSet row, int number) throws SQLException {
        return new Feedback(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                row.getObject("nomination_id", UUID.class),
                row.getString("sender"),
                row.getString("text"),
                row.getBoolean("complaint"),
                row.getObject("file", UUID.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                ConsultationRepository.time(row, "answered_at"));
    }
}
