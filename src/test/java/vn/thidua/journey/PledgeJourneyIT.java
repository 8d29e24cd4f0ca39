package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;

/** Seed S2: the bloc's guidance sends a pledge back; its second version is signed and accepted. */
class PledgeJourneyIT extends OrganizationTest {

    @Test
    void acceptsTheSecondVersionOfAReturnedPledge() {
        var units = organization("S2J")
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
