package vn.thidua.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Units and people of a test's own, brought in by the administrator through the API's imports, as any installation's. All
 * codes begin with a prefix, so that tests in one database do not meet.
 */
public final class TestOrganization {

    public static final String PASSWORD = "mat-khau-thu";

    private final int port;
    private final String prefix;
    private final List<String> units = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private TestOrganization(int port, String prefix) {
        this.port = port;
        this.prefix = prefix;
    }

    /** Begins an organisation; the administrator's password is set to {@link #PASSWORD}. */
    public static TestOrganization begin(int port, String prefix, JdbcClient jdbc, PasswordEncoder passwords) {
        jdbc.sql("update thidua.person set password_hash = ? where username = 'admin'")
                .params(passwords.encode(PASSWORD))
                .update();
        return new TestOrganization(port, prefix);
    }

    /** A unit with a clerk, an approver and a manager: {@code clerk.<code>} and so on, in lower case. */
    public TestOrganization unit(
            String code, String name, String parent, String echelon, String kind, String authorities) {
        names.put(code, name);
        String above = parent.isEmpty() ? "" : code(parent);
        units.add("%s,%s,%s,%s,%s,%s,%s,%s"
                .formatted(code(code), quoted(name), quoted(name), above, echelon, kind, authorities, code));
        for (String role : List.of("CLERK", "APPROVER", "MANAGER")) {
            people.add("%s,%s,%s,%s,2020-01-01,,%s"
                    .formatted(username(role, code), quoted(role + " " + name), role, code(code), PASSWORD));
        }
        return this;
    }

    /** Sends both imports. */
    public TestOrganization create() {
        var admin = api("admin");
        admin.postCsv(
                        "/admin/units/import",
                        "code,name_vi,name_en,parent_code,echelon,kind,authorities,symbol\n" + String.join("\n", units))
                .ok();
        admin.postCsv(
                        "/admin/people/import",
                        "username,display_name,role,unit_code,valid_from,valid_to,password\n"
                                + String.join("\n", people))
                .ok();
        return this;
    }

    public String name(String unit) {
        return names.get(unit);
    }

    public String code(String unit) {
        return prefix + "_" + unit;
    }

    public String username(String role, String unit) {
        return (role + "." + code(unit)).toLowerCase(Locale.ROOT);
    }

    public ApiClient api(String username) {
        return ApiClient.as(port, username, PASSWORD);
    }

    public ApiClient clerk(String unit) {
        return api(username("CLERK", unit));
    }

    public ApiClient approver(String unit) {
        return api(username("APPROVER", unit));
    }

    public ApiClient manager(String unit) {
        return api(username("MANAGER", unit));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
