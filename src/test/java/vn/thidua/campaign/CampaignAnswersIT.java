package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Units launch campaigns of their own that answer a higher one; the higher one's page adds them up. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignAnswersIT {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = TestOrganization.begin(port, "ANS", jdbc, passwords)
                .unit("TOP", "Bộ chủ quản", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("MID", "Bộ Tư lệnh", "TOP", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("LEAF", "Phòng Kỹ thuật", "MID", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("TEAM", "Ban Cơ điện", "LEAF", "SECTION", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .create();
    }

    @Test
    void addsUpWhatAnswersIt() {
        var top = launched("TOP", "MID", null);
        var mid = launched("MID", "LEAF", top);
        launched("LEAF", "TEAM", mid);

        var answers =
                units.clerk("TOP").get("/campaigns/" + top + "/answers").ok().get("items");

        assertThat(answers.size()).isEqualTo(1);
        var answer = answers.get(0);
        assertThat(answer.get("id").asString()).isEqualTo(mid);
        assertThat(answer.get("launchingUnit").asString()).isEqualTo(units.code("MID"));
        assertThat(answer.get("below").asInt()).isEqualTo(1);
        assertThat(answer.get("participants").asInt()).isEqualTo(2);
        assertThat(answer.get("done").asInt()).isZero();
        assertThat(units.clerk("ELSEWHERE")
                        .get("/campaigns/" + top + "/answers")
                        .status())
                .isEqualTo(404);
        assertThat(units.clerk("TEAM")
                        .get("/campaigns/" + mid + "/answers")
                        .ok()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    private String launched(String unit, String taking, String parent) {
        var walk = new CampaignWalk(units, unit);
        var plan = walk.plan("Phong trào của " + unit, List.of(taking), List.of(CERTIFICATE));
        plan.put("parentCampaign", parent);
        return walk.launch(plan).id();
    }
}
