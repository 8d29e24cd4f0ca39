package vn.thidua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class RememberedCredentialsTests {

    private final Map<String, Account> people = new HashMap<>();
    private final AtomicInteger checks = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    private final RememberedCredentials credentials =
            new RememberedCredentials(this::check, new Accounts(), new MovableClock());

    RememberedCredentialsTests() {
        people.put("clerk", account("hash 1", true));
    }

    @Test
    void checksOnceAMinute() {
        signIn("clerk", "right");
        signIn(" CLERK ", "right");
        assertThat(checks).hasValue(1);

        now = now.plus(Duration.ofSeconds(61));
        signIn("clerk", "right");
        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoWrongPassword() {
        signIn("clerk", "right");
        assertThatThrownBy(() -> signIn("clerk", "wrong")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn("clerk", "wrong")).isInstanceOf(BadCredentialsException.class);
        assertThat(checks).hasValue(3);
    }

    @Test
    void forgetsWhenThePasswordChanges() {
        signIn("clerk", "right");
        people.put("clerk", account("hash 2", true));
        signIn("clerk", "right");
        assertThat(checks).hasValue(2);
    }

    @Test
    void forgetsWhenTheAccountIsClosed() {
        signIn("clerk", "right");
        people.put("clerk", account("hash 1", false));
        signIn("clerk", "right");
        assertThat(checks).as("asked again, and then refused there").hasValue(2);
    }

    @Test
    void manyCallsAtOnceCheckOnce() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(8);
        for (int call = 0; call < 40; call++) {
            pool.execute(() -> signIn("clerk", "right"));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(checks).hasValue(1);
    }

    private Authentication signIn(String username, String password) {
        return credentials.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private Authentication check(Authentication attempt) {
        checks.incrementAndGet();
        if (!"right".equals(attempt.getCredentials())) {
            throw new BadCredentialsException("wrong");
        }
        return PersonAuthenticationProvider.signedIn(people.get("clerk"), null);
    }

    private static Account account(String hash, boolean enabled) {
        return new Account(new UUID(0, 1), "clerk", "Chuyên viên", hash, enabled);
    }

    private final class Accounts extends AccountRepository {

        Accounts() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        Optional<Account> find(String username) {
            return Optional.ofNullable(people.get(username));
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
