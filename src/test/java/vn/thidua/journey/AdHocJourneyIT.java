package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.support.AwardWalk.person;

import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thidua.support.AwardWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Somebody saves people from a fire, and has the certificate on the same day: no campaign, no council, no notice. */
class AdHocJourneyIT extends OrganizationTest {

    private static final String NAME = "Người cứu hỏa";

    private TestOrganization units;

    @Test
    void isAwardedInOneDay() throws Exception {
        units = organization("DAY")
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
        var clerk = units.clerk("DEPARTMENT");
        var walk = new AwardWalk(units);
        var nomination =
                walk.submit("DEPARTMENT", walk.body("DEPARTMENT", "GIAY_KHEN_CA_NHAN", person(NAME), "2024-06-10"));

        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", nomination);
        walk.complete(units.clerk("COMMAND"), "userTask_appraise", NAME, "forward", Map.of());
        var decision = walk.sign("COMMAND", "DECISION", nomination);

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
}
