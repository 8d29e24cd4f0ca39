package vn.thidua.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Key stores in PostgreSQL, encrypted as their owners sent them. */
@Component
class SignerKeyRepository {

    private final JdbcClient jdbc;

    SignerKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignerKey> find(String username) {
        return jdbc.sql("""
                        select subject, issuer, serial, valid_from, valid_until, required
                        from thidua.signer_key where username = :username
                        """)
                .param("username", username)
                .query((row, number) -> new SignerKey(
                        row.getString("subject"),
                        row.getString("issuer"),
                        row.getString("serial"),
                        instant(row, "valid_from"),
                        instant(row, "valid_until"),
                        row.getBoolean("required")))
                .optional();
    }

    Optional<byte[]> pkcs12(String username) {
        return jdbc.sql("select pkcs12 from thidua.signer_key where username = :username")
                .param("username", username)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void put(String username, byte[] pkcs12, SignerKey key, Instant now) {
        jdbc.sql("""
                        insert into thidua.signer_key (username, pkcs12, subject, issuer, serial, valid_from, valid_until,
                          required, stored_at)
                        values (:username, :pkcs12, :subject, :issuer, :serial, :from, :until, :required, :now)
                        on conflict (username) do update set pkcs12 = :pkcs12, subject = :subject, issuer = :issuer,
                          serial = :serial, valid_from = :from, valid_until = :until, required = :required, stored_at = :now
                        """)
                .param("username", username)
                .param("pkcs12", pkcs12)
                .param("subject", key.subject())
                .param("issuer", key.issuer())
                .param("serial", key.serial())
                .param("from", key.validFrom().atOffset(ZoneOffset.UTC))
                .param("until", key.validUntil().atOffset(ZoneOffset.UTC))
                .param("required", key.required())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean delete(String username) {
        return jdbc.sql("delete from thidua.signer_key where username = :username")
                        .param("username", username)
                        .update()
                > 0;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
