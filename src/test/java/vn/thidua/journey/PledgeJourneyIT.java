package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Seed S2: the bloc's guidance sends a pledge back; its second version is signed and accepted. */
@IntegrationTest
class PledgeJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void acceptsTheSecondVersionOfAReturnedPledge() {
        var units = TestOrganization.begin(port, "S2J", jdbc, passwords)
                .unit("BLOC", "Khối thi đua các cơ quan Đảng", "", "PROVINCE", "CLUSTER", "")
                .unit("OFFICE", "Văn phòng Tỉnh ủy", "", "PROVINCE", "AGENCY", "")
                .unit("AFFAIRS", "Ban Nội chính", "", "PROVINCE", "AGENCY", "")
                .create();
        var walk = new CampaignWalk(units, "BLOC");
        walk.launch(walk.plan("Giao ước thi đua năm 2024", List.of("OFFICE", "AFFAIRS"), List.of("GIAY_KHEN_CA_NHAN")));
        walk.draftPledge("OFFICE");
        walk.signPledge("OFFICE");
        String reason = "Bổ sung nội dung trọng tâm riêng của Khối";
        walk.answerPledge("OFFICE", "return", reason);

        var returned = CampaignWalk.as(units.clerk("OFFICE")).await("userTask_draftPledge", walk.id(), null);
        assertThat(returned.get("returnedBecause").asString()).isEqualTo(reason);
        walk.draftPledge("OFFICE");
        walk.signPledge("OFFICE");
        walk.acceptPledge("OFFICE");

        var participations = units.clerk("BLOC")
                .get("/campaigns/" + walk.id() + "/participations")
                .ok()
                .get("items")
                .valueStream()
                .toList();
        assertThat(participations).hasSize(2);
        assertThat(participations)
                .extracting(it -> it.get("unit").toString().contains(units.code("OFFICE"))
                        + " "
                        + it.get("status").asString())
                .containsExactlyInAnyOrder("true RUNNING", "false PLEDGE");
    }
}
