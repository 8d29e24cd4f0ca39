package vn.thidua.security;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts from the people of the organisation; writes nothing but a stronger hash of the same password. */
@Repository
class AccountRepository {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,100}");

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String username) {
        if (!USERNAME.matcher(username).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select id, username, display_name, password_hash, enabled
                        from thidua.person where username = :username
                        """)
                .param("username", username)
                .query((row, number) -> new Account(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getString("password_hash"),
                        row.getBoolean("enabled")))
                .optional();
    }
}
