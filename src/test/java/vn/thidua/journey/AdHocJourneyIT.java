package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Somebody saves people from a fire, and has the certificate on the same day: no campaign, no council, no notice. */
@IntegrationTest
class AdHocJourneyIT {

    private static final String NAME = "Người cứu hỏa";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    private TestOrganization units;

    @Test
    void isAwardedInOneDay() throws Exception {
        units = TestOrganization.begin(port, "DAY", jdbc, passwords)
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
        var clerk = units.clerk("DEPARTMENT");
        var nomination = clerk.post(
                        "/nominations",
                        Map.of(
                                "unit",
                                units.code("DEPARTMENT"),
                                "award",
                                "GIAY_KHEN_CA_NHAN",
                                "type",
                                "AD_HOC",
                                "recipient",
                                Map.of("kind", "INDIVIDUAL", "name", NAME, "position", "Nhân viên"),
                                "period",
                                Map.of("from", "2024-06-10", "to", "2024-06-10"),
                                "achievement",
                                "Cứu ba người khỏi đám cháy.",
                                "facts",
                                Map.of("ratings", List.of(Map.of("year", 2024, "level", "GOOD")))))
                .ok()
                .get("id")
                .asString();
        clerk.post("/nominations/" + nomination + "/submit").ok();

        sign("DEPARTMENT", "SUBMISSION_LETTER", nomination);
        complete(units.clerk("COMMAND"), "userTask_appraise", NAME, "forward");
        var decision = sign("COMMAND", "DECISION", nomination);

        assertThat(clerk.get("/nominations/" + nomination).ok().get("status").asString())
                .isEqualTo("AWARDED");
        var entry = clerk.get("/awards?unit=" + units.code("DEPARTMENT"))
                .ok()
                .get("items")
                .get(0);
        assertThat(entry.get("recipient").get("name").asString()).isEqualTo(NAME);
        assertThat(entry.get("campaign").isNull()).isTrue();
        try (var pdf = Loader.loadPDF(clerk.bytes("/papers/" + decision + "/document"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("thành tích đột xuất")
                    .doesNotContain("phong trào");
        }
        assertThat(units.manager("COMMAND").get("/dashboard/summary").status()).isEqualTo(200);
    }

    private String sign(String unit, String kind, String nomination) {
        var paper = units.clerk(unit)
                .post("/papers", Map.of("kind", kind, "unit", units.code(unit), "nominations", List.of(nomination)))
                .ok();
        var id = paper.get("id").asString();
        units.clerk(unit).post("/papers/" + id + "/submit").ok();
        complete(
                units.approver(unit), "userTask_signPaper", paper.get("subject").asString(), "sign");
        return id;
    }

    private static void complete(ApiClient person, String task, String subject, String outcome) {
        var found = person.get("/tasks?task=" + task)
                .ok()
                .get("items")
                .valueStream()
                .filter(item -> item.get("subject").asString().contains(subject))
                .findFirst()
                .orElseThrow();
        person.post("/tasks/" + found.get("id").asString() + "/complete", Map.of("outcome", outcome))
                .ok();
    }
}
