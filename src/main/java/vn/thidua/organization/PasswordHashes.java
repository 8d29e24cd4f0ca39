package vn.thidua.organization;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored password hashes, for the sign-in that finds one too weak. */
@Component
public class PasswordHashes {

    private final JdbcClient jdbc;

    PasswordHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the hash of the same password by a stronger one, unless somebody changed the password meanwhile. */
    public void strengthen(UUID person, String before, String stronger) {
        jdbc.sql("update thidua.person set password_hash = :stronger where id = :person and password_hash = :before")
                .param("stronger", stronger)
                .param("person", person)
                .param("before", before)
                .update();
    }
}
