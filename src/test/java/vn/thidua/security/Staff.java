package vn.thidua.security;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People of a unit of their own, so that tests which share a database do not meet. */
public final class Staff {

    public static final String PASSWORD = "một mật khẩu dài";

    private final JdbcClient jdbc;
    private final String hash;

    public Staff(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.hash = passwords.encode(PASSWORD);
    }

    /** Makes a person who sits at one desk; the unit is made where the desk needs it. */
    public String person(String username, String role, String unit) {
        if (!"*".equals(unit)) {
            jdbc.sql("""
                            insert into thidua.unit (code, name_vi, name_en, echelon, kind, symbol, path)
                            values (:code, :code, :code, 'DEPARTMENT', 'UNIT', :code, text2ltree(:code))
                            on conflict do nothing
                            """).param("code", unit).update();
        }
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into thidua.person (id, username, display_name, password_hash) values (:id, :name, :name, :hash)")
                .param("id", id)
                .param("name", username)
                .param("hash", hash)
                .update();
        jdbc.sql("insert into thidua.desk_holder values (:id, :role, :unit, :from, null)")
                .param("id", id)
                .param("role", role)
                .param("unit", unit)
                .param("from", LocalDate.of(2020, 1, 1))
                .update();
        return username;
    }

    public void hash(String username, String passwordHash) {
        jdbc.sql("update thidua.person set password_hash = :hash where username = :name")
                .param("hash", passwordHash)
                .param("name", username)
                .update();
    }

    public String hashOf(String username) {
        return jdbc.sql("select password_hash from thidua.person where username = :name")
                .param("name", username)
                .query(String.class)
                .single();
    }

    public void close(String username) {
        jdbc.sql("update thidua.person set enabled = false where username = :name")
                .param("name", username)
                .update();
    }

    public void takeDesks(String username) {
        jdbc.sql("""
                        update thidua.desk_holder set valid_to = date '2020-12-31'
                        where person_id = (select id from thidua.person where username = :name)
                        """).param("name", username).update();
    }
}
