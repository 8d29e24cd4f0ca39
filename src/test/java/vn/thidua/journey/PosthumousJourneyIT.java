package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.security.Visitor;
import vn.thidua.support.ApiClient;
import vn.thidua.support.AwardWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Somebody dies saving others, and the minister's certificate goes to the family: from the nomination to the register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PosthumousJourneyIT extends OrganizationTest {

    private static final String CERTIFICATE = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
    private static final String NAME = "Người đã hy sinh";

    private TestOrganization units;
    private AwardWalk walk;

    @BeforeAll
    void organization() {
        units = organization("PMJ")
                .unit("MINISTRY", "Bộ Xây dựng", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "MINISTRY", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new AwardWalk(units);
    }

    @Test
    void isAwardedToTheFamilyInTheWordsForIt() throws Exception {
        var recipient = Map.<String, Object>of(
                "kind", "INDIVIDUAL", "name", NAME, "position", "Nhân viên", "deceasedOn", "2024-06-10");
        var nomination = walk.submit("DEPARTMENT", walk.body("DEPARTMENT", CERTIFICATE, recipient, "2024-06-10"));

        var letter = walk.sign("DEPARTMENT", "SUBMISSION_LETTER", nomination);
        walk.complete(units.clerk("MINISTRY"), "userTask_appraise", NAME, "forward", Map.of());
        var decision = walk.sign("MINISTRY", "DECISION", nomination);

        var clerk = units.clerk("DEPARTMENT");
        assertThat(text(clerk, "/papers/" + letter + "/document"))
                .contains(
                        "đề nghị truy tặng hình thức khen thưởng",
                        "xem xét, truy tặng hình thức khen thưởng cho 01 cá nhân");
        assertThat(text(clerk, "/papers/" + decision + "/document"))
                .contains("Truy tặng Bằng khen của bộ, ban, ngành, tỉnh", "(truy tặng)", "Đại diện gia đình")
                .doesNotContain("Tặng và truy tặng");
        assertThat(text(clerk, "/papers/" + decision + "/certificates/" + nomination))
                .contains("TRUY TẶNG", NAME);
        var entry = walk.entry("DEPARTMENT", NAME);
        assertThat(entry.get("recipient").get("posthumous").asBoolean()).isTrue();
        assertThat(entry.get("recipient").has("deceasedOn"))
                .as("that, but not when")
                .isFalse();

        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        for (var page : new String[] {
            "/register?unit=" + units.code("DEPARTMENT"),
            "/nominations/" + nomination,
            "/nominations?campaign=none",
            "/papers/" + decision
        }) {
            assertThat(visitor.get(page).body()).as(page).contains("Truy tặng");
        }
        assertThat(visitor.get("/papers/" + decision).body()).contains("Đại diện gia đình nhận thay");
    }

    @Test
    void saysTogetherWhatIsGivenToBoth() throws Exception {
        var living = submitted(AwardWalk.person("Người sống"));
        var dead = submitted(Map.of("kind", "INDIVIDUAL", "name", "Người mất", "deceasedOn", "2024-06-10"));
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", living, dead);
        for (var name : new String[] {"Người sống", "Người mất"}) {
            walk.complete(units.clerk("MINISTRY"), "userTask_appraise", name, "forward", Map.of());
        }

        var decision = walk.sign("MINISTRY", "DECISION", living, dead);

        assertThat(text(units.clerk("DEPARTMENT"), "/papers/" + decision + "/document"))
                .contains("Tặng và truy tặng Bằng khen của bộ, ban, ngành, tỉnh");
        assertThat(walk.entry("DEPARTMENT", "Người sống")
                        .get("recipient")
                        .get("posthumous")
                        .asBoolean())
                .isFalse();
    }

    private String submitted(Map<String, Object> recipient) {
        return walk.submit("DEPARTMENT", walk.body("DEPARTMENT", CERTIFICATE, recipient, "2024-06-10"));
    }

    private static String text(ApiClient reader, String path) throws Exception {
        try (var pdf = Loader.loadPDF(reader.bytes(path))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
