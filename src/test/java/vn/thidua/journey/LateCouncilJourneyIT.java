package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestCouncil;

/** A council that is set up only when nominations wait already: its secretary puts them on an agenda as any others. */
class LateCouncilJourneyIT extends OrganizationTest {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
    private static final String BY_HAND = "/tasks?task=userTask_recordCouncilResult";

    @Test
    void votesOnWhatWaitedForAResultOnPaper() {
        var units = organization("LTC")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "BOARD", "DEPARTMENT", "UNIT", "")
                .create();
        var walk = new CampaignWalk(units, "BOARD");
        walk.launch(walk.plan("Phong trào trước khi có Hội đồng", List.of("DEPARTMENT"), List.of(FIGHTER)));
        walk.pledge("DEPARTMENT");
        walk.review("DEPARTMENT");
        walk.rank();
        var early = walk.nominate("DEPARTMENT", FIGHTER, "Người đến trước Hội đồng");
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), early);
        var clerk = units.clerk("BOARD");
        CampaignWalk.as(clerk)
                .complete("userTask_appraise", walk.id(), "Người đến trước Hội đồng", "forward", null, Map.of());
        assertThat(clerk.get(BY_HAND).ok().get("items")).hasSize(1);

        var council = TestCouncil.of(units, "BOARD", 3);
        assertThat(clerk.get(BY_HAND).ok().get("items"))
                .as("it may have voted on paper meanwhile: its secretary decides")
                .hasSize(1);
        var session = council.session("Phiên đầu tiên", true, Map.of());
        assertThat(clerk.get(BY_HAND).ok().get("items")).isEmpty();

        for (int member = 1; member <= council.size(); member++) {
            council.vote(session, member, Map.of());
        }
        council.close(session).ok();
        council.conclude(session);
        assertThat(walk.status(clerk, early)).isEqualTo("WAITING_FOR_PAPER");
    }
}
