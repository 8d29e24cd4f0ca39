package vn.thidua.notification;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the mails of a statement that writes notices are put into the outbox. The statement names who hears something in
 * {@code hearer(person_id)} and the mails of the notices that it wrote in {@code told(mail_id)}.
 *
 * @param wanted whether mails are sent at all
 * @param now the time of the statement
 * @param soon when a mail goes to somebody who wants each at once
 * @param daily when the mail of the day goes to somebody who wants one
 */
record Posting(boolean wanted, Instant now, Instant soon, Instant daily) {

    /**
     * One mail for each hearer who has an address and wants any: the one that is still kept back, or a new one. A mail that
     * another transaction has hold of is left to it.
     */
    static final String MAILED = """
            mailed as materialized (
                select person.id as person_id, coalesce(gathering.id, gen_random_uuid()) as mail_id,
                    gathering.id is null as fresh, person.email, person.locale,
                    case when wish.choice = 'DAILY' then cast(:daily as timestamptz) else cast(:soon as timestamptz) end as send_at
                from thidua.person left join thidua.mail_wish as wish on wish.person_id = person.id
                    left join lateral (select mail.id from thidua.mail
                        where mail.person_id = person.id and mail.state = 'WAITING' and mail.attempts = 0
                          and mail.next_try_at > :now
                        order by mail.next_try_at limit 1 for update skip locked) as gathering on true
                where :mailing and person.email is not null and person.enabled and wish.choice is distinct from 'NEVER'
                  and person.id in (select person_id from hearer))
            """;

    /** Puts the new ones of them into the outbox that carry something. */
    static final String POST = """
            insert into thidua.mail (id, person_id, recipient, language, created_at, next_try_at)
            select mail_id, person_id, email, locale, :now, send_at from mailed
            where fresh and mail_id in (select mail_id from told)
            """;

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("mailing", wanted)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .param("daily", Timestamp.from(daily));
    }
}
