package vn.thidua.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers wrong passwords in the database, so that all nodes count together, and says when to try again. Three counts
 * over a sliding window:
 *
 * <ul>
 *   <li>one name from one address: somebody guessing, or having forgotten;
 *   <li>one name from everywhere: many machines guessing at one account. High enough that a stranger who merely knows a
 *       name does not shut its owner out with a handful of requests;
 *   <li>one address for all names: one machine guessing at many accounts. A whole office may share an address, and
 *       whoever does sign in takes their own mistakes off the count: it only fills with mistakes nobody made good.
 * </ul>
 *
 * Every count empties by itself as the window moves on: nobody needs an administrator to get in again.
 */
@Repository
class SignInFailures {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_NAME_AND_ADDRESS = 5;
    static final int PER_NAME = 20;
    static final int PER_ADDRESS = 50;

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long to wait before this name may be tried from this address; empty if it may be tried now. */
    Optional<Duration> waitFor(String username, String address) {
        var now = clock.instant();
        return jdbc.sql("""
                        select max(at) from (
                          (select at from thidua.sign_in_failure
                           where username = :username and address = :address and at > :since
                           order by at desc offset :pair limit 1)
                          union all
                          (select at from thidua.sign_in_failure where username = :username and at > :since
                           order by at desc offset :name limit 1)
                          union all
                          (select at from thidua.sign_in_failure where address = :address and at > :since
                           order by at desc offset :place limit 1)
                        ) as one_too_many
                        """)
                .param("username", username)
                .param("address", address)
                .param("since", Timestamp.from(now.minus(WINDOW)))
                .param("pair", PER_NAME_AND_ADDRESS - 1)
                .param("name", PER_NAME - 1)
                .param("place", PER_ADDRESS - 1)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant)
                .map(failure -> Duration.between(now, failure.plus(WINDOW)));
    }

    void add(String username, String address) {
        Instant now = clock.instant();
        jdbc.sql("insert into thidua.sign_in_failure (username, address, at) values (:username, :address, :at)")
                .param("username", username)
                .param("address", address)
                .param("at", Timestamp.from(now))
                .update();
        jdbc.sql("delete from thidua.sign_in_failure where at < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    /** Whoever gets in has shown that the mistakes from there were their own. */
    void forgive(String username, String address) {
        jdbc.sql("delete from thidua.sign_in_failure where username = :username and address = :address")
                .param("username", username)
                .param("address", address)
                .update();
    }
}
