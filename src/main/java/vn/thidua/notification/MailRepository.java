package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox. */
@Repository
class MailRepository {

    private static final String COLUMNS =
            "mail.id, mail.recipient, mail.language, mail.state, mail.created_at, mail.next_try_at, mail.attempts, mail.last_error";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the next mail that is due; no other node takes it, and none again. */
    Optional<OutgoingMail> claim() {
        return jdbc.sql("""
                        update thidua.mail set state = 'SENDING', claimed_at = :now, attempts = attempts + 1
                        where id = (select id from thidua.mail where state = 'WAITING' and next_try_at <= :now
                            order by next_try_at, id limit 1 for update skip locked)
                        returning %s
                        """.formatted(COLUMNS))
                .param("now", now())
                .query(MailRepository::read)
                .optional();
    }

    void sent(UUID id) {
        jdbc.sql("""
                        update thidua.mail set state = 'SENT', sent_at = ?, claimed_at = null, last_error = null
                        where id = ? and state in ('SENDING', 'UNSURE')
                        """).params(now(), id).update();
    }

    void again(UUID id, Duration pause, String error) {
        jdbc.sql("""
                        update thidua.mail set state = 'WAITING', claimed_at = null, next_try_at = ?, last_error = ?
                        where id = ? and state = 'SENDING'
                        """)
                .params(Timestamp.from(clock.instant().plus(pause)), error, id)
                .update();
    }

    void ended(UUID id, OutgoingMail.State state, String error) {
        jdbc.sql(
                        "update thidua.mail set state = ?, claimed_at = null, last_error = ? where id = ? and state = 'SENDING'")
                .params(state.name(), error, id)
                .update();
    }

    /** What was claimed and never answered for: whether the server took it nobody knows. */
    void unsureAfter(Duration longest) {
        jdbc.sql("""
                        update thidua.mail set state = 'UNSURE', claimed_at = null,
                            last_error = 'The application stopped while this mail was being sent.'
                        where state = 'SENDING' and claimed_at < ?
                        """).param(Timestamp.from(clock.instant().minus(longest))).update();
    }

    List<OutgoingMail> unsent(int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from thidua.mail where state <> 'SENT' order by created_at, id limit ?
                        """)
                .param(most)
                .query(MailRepository::read)
                .list();
    }

    /** Sends it once more, to the address that the person has now. */
    boolean release(UUID id) {
        return jdbc.sql("""
                                update thidua.mail set state = 'WAITING', next_try_at = :now,
                                    recipient = coalesce(person.email, recipient)
                                from thidua.person
                                where mail.id = :id and person.id = mail.person_id
                                  and state in ('WAITING', 'REFUSED', 'UNSURE')
                                """).param("now", now()).param("id", id).update() == 1;
    }

    /** Empty for who has said nothing. */
    Optional<MailChoice> choice(UUID person) {
        return jdbc.sql("select choice from thidua.mail_wish where person_id = ?")
                .param(person)
                .query((row, number) -> MailChoice.valueOf(row.getString(1)))
                .optional();
    }

    void choose(UUID person, Optional<MailChoice> choice) {
        choice.ifPresentOrElse(
                wanted -> jdbc.sql("""
                                insert into thidua.mail_wish (person_id, choice) values (?, ?)
                                on conflict (person_id) do update set choice = excluded.choice
                                """).params(person, wanted.name()).update(),
                () -> jdbc.sql("delete from thidua.mail_wish where person_id = ?")
                        .param(person)
                        .update());
    }

    boolean hasAddress(UUID person) {
        return jdbc.sql("select exists (select from thidua.person where id = ? and email is not null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** Returns whether anything was kept back. */
    boolean keepNothingBack(UUID person) {
        return jdbc.sql("""
                                update thidua.mail set next_try_at = :now
                                where person_id = :person and state = 'WAITING' and attempts = 0 and next_try_at > :now
                                """).param("person", person).param("now", now()).update() > 0;
    }

    private static OutgoingMail read(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                OutgoingMail.State.valueOf(row.getString(4)),
                row.getTimestamp(5).toInstant(),
                row.getTimestamp(6).toInstant(),
                row.getInt(7),
                row.getString(8));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
