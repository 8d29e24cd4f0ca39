package vn.thidua.publicsite;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code thidua.public_decision} and the names that stand on what is published. */
@Repository
class PublicationRepository {

    private final JdbcClient jdbc;

    PublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is shown of a decision beside its names. */
    record Head(String unit, String issuer, String number, LocalDate on, String subject) {}

    Optional<Publication> of(UUID paper) {
        return find(paper, "");
    }

    Optional<Publication> lock(UUID paper) {
        return find(paper, " for update");
    }

    void insert(Publication it, Head head) {
        jdbc.sql("""
                        insert into thidua.public_decision (id, paper_id, unit_code, issuer, number, issued_on, subject, names,
                            status, since, changed_by)
                        values (:id, :paper, :unit, :issuer, :number, :on, :subject, 0, :status, :since, :by)
                        """)
                .param("id", it.id())
                .param("paper", it.paper())
                .param("unit", head.unit())
                .param("issuer", head.issuer())
                .param("number", head.number())
                .param("on", head.on())
                .param("subject", head.subject())
                .param("status", it.status().name())
                .param("since", it.since().atOffset(ZoneOffset.UTC))
                .param("by", it.changedBy())
                .update();
    }

    void update(Publication it) {
        jdbc.sql("""
                        update thidua.public_decision set status = :status, since = :since, changed_by = :by, reason = :reason
                        where id = :id
                        """)
                .param("id", it.id())
                .param("status", it.status().name())
                .param("since", it.since().atOffset(ZoneOffset.UTC))
                .param("by", it.changedBy())
                .param("reason", it.reason())
                .update();
    }

    /**
     * Takes over what the register says of the decision, in the order of its list.
     *
     * @return how many names
     */
    int showNames(Publication it) {
        int names =
                jdbc.sql("""
                        insert into thidua.public_award (decision_id, line, decision_date, entry_id, recipient_kind,
                            recipient_name, recipient_position, unit_code, unit_name, award_code, award_name)
                        select :id, row_number() over (order by item.position desc nulls first, entry.id desc),
                            entry.decision_date, entry.id, entry.recipient_kind, entry.recipient_name,
                            entry.recipient_position, entry.unit_code, entry.unit_name, entry.award_code, entry.award_name
                        from thidua.register_entry as entry
                        left join thidua.paper_item as item
                            on item.paper_id = entry.paper_id and item.nomination_id = entry.nomination_id
                        where entry.paper_id = :paper
                        """).param("id", it.id()).param("paper", it.paper()).update();
        jdbc.sql("update thidua.public_decision set names = :names where id = :id")
                .param("names", names)
                .param("id", it.id())
                .update();
        return names;
    }

    void hideNames(Publication it) {
        jdbc.sql("delete from thidua.public_award where decision_id = :id")
                .param("id", it.id())
                .update();
    }

    private Optional<Publication> find(UUID paper, String lock) {
        return jdbc.sql("select * from thidua.public_decision where paper_id = :paper" + lock)
                .param("paper", paper)
                .query((row, number) -> new Publication(
                        row.getObject("id", UUID.class),
                        row.getObject("paper_id", UUID.class),
                        Publication.Status.valueOf(row.getString("status")),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by"),
                        row.getString("reason")))
                .optional();
    }
}
