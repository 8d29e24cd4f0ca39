package vn.thidua.support;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A command with its office, a department that is nominated from and one beside it; decisions of the command that really
 * went their way: nominated for ad hoc merit, submitted, appraised by the office, signed.
 */
public final class AwardedPeople {

    public static final String COMMAND = "COMMAND";
    public static final String OFFICE = "OFFICE";
    public static final String DEPARTMENT = "DEPARTMENT";
    public static final String SIBLING = "SIBLING";

    private final TestOrganization units;
    private final AwardWalk walk;

    private AwardedPeople(TestOrganization units) {
        this.units = units;
        this.walk = new AwardWalk(units);
    }

    public static AwardedPeople begin(int port, String prefix, JdbcClient jdbc, PasswordEncoder passwords) {
        return new AwardedPeople(TestOrganization.begin(port, prefix, jdbc, passwords)
                .unit(COMMAND, "Bộ Tư lệnh " + prefix, "", "MINISTRY", "AGENCY", "ARMY_AS_DELEGATED")
                .unit(OFFICE, "Phòng Thi đua " + prefix, COMMAND, "DEPARTMENT", "STANDING_BODY", "")
                .unit(DEPARTMENT, "Phòng Kỹ thuật " + prefix, COMMAND, "DEPARTMENT", "UNIT", "")
                .unit(SIBLING, "Phòng Hậu cần " + prefix, COMMAND, "DEPARTMENT", "UNIT", "")
                .create());
    }

    public TestOrganization units() {
        return units;
    }

    public ApiClient office() {
        return units.clerk(OFFICE);
    }

    public ApiClient stranger() {
        return units.clerk(SIBLING);
    }

    /** One signed decision for people of these names; answers the paper's id. */
    public String decided(String... names) {
        var nominations = Stream.of(names)
                .map(name -> walk.submit(
                        DEPARTMENT,
                        walk.body(
                                DEPARTMENT,
                                "GIAY_KHEN_CA_NHAN",
                                Map.of("kind", "INDIVIDUAL", "name", name, "position", "Nhân viên kỹ thuật"),
                                "2024-06-10")))
                .toArray(String[]::new);
        walk.sign(DEPARTMENT, "SUBMISSION_LETTER", nominations);
        for (var name : names) {
            walk.complete(office(), "userTask_appraise", name, "forward", Map.of());
        }
        return walk.sign(COMMAND, "DECISION", nominations);
    }

    public AwardWalk walk() {
        return walk;
    }
}
