package vn.thidua.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private AwardedPeople(TestOrganization units) {
        this.units = units;
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
        var nominations = new ArrayList<String>();
        for (var name : names) {
            nominations.add(submitted(name));
        }
        sign(units.clerk(DEPARTMENT), DEPARTMENT, "SUBMISSION_LETTER", nominations);
        for (var name : names) {
            complete(office(), "userTask_appraise", name, "forward", Map.of());
        }
        return sign(office(), COMMAND, "DECISION", nominations);
    }

    /** Completes the open task of this step whose subject holds the text. */
    public static void complete(
            ApiClient person, String task, String subject, String outcome, Map<String, Object> data) {
        var found = person.get("/tasks?task=" + task)
                .ok()
                .get("items")
                .valueStream()
                .filter(item -> item.get("subject").asString().contains(subject))
                .findFirst()
                .orElseThrow();
        person.post(
                        "/tasks/" + found.get("id").asString() + "/complete",
                        Map.of("outcome", outcome, "comment", "Đã xem xét kỹ", "data", data))
                .ok();
    }

    private String submitted(String name) {
        var clerk = units.clerk(DEPARTMENT);
        var id = clerk.post(
                        "/nominations",
                        Map.of(
                                "unit",
                                units.code(DEPARTMENT),
                                "award",
                                "GIAY_KHEN_CA_NHAN",
                                "type",
                                "AD_HOC",
                                "recipient",
                                Map.of("kind", "INDIVIDUAL", "name", name, "position", "Nhân viên kỹ thuật"),
                                "period",
                                Map.of("from", "2024-06-10", "to", "2024-06-10"),
                                "achievement",
                                "Dũng cảm cứu người.",
                                "facts",
                                Map.of("ratings", List.of(Map.of("year", 2024, "level", "GOOD")))))
                .ok()
                .get("id")
                .asString();
        clerk.post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private String sign(ApiClient drafter, String unit, String kind, List<String> nominations) {
        var paper = drafter.post("/papers", Map.of("kind", kind, "unit", units.code(unit), "nominations", nominations))
                .ok();
        var id = paper.get("id").asString();
        drafter.post("/papers/" + id + "/submit").ok();
        complete(
                units.approver(unit), "userTask_signPaper", paper.get("subject").asString(), "sign", Map.of());
        return id;
    }
}
