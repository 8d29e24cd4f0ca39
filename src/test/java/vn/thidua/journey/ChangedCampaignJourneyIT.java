package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Plans change while they run: one campaign is extended and gains a unit, another is called off in the middle. */
class ChangedCampaignJourneyIT extends OrganizationTest {

    private static final List<String> AWARDS = List.of("GIAY_KHEN_CA_NHAN");

    @Test
    void extendsAddsAUnitAndCancels() {
        var units = organization("CHG")
                .unit("TOP", "Cơ quan phát động", "", "PROVINCE", "AGENCY", "PROVINCE_CHAIR")
                .unit("ONE", "Đơn vị thứ nhất", "TOP", "COMMUNE", "UNIT", "")
                .unit("TWO", "Đơn vị thứ hai", "TOP", "COMMUNE", "UNIT", "")
                .unit("LATE", "Đơn vị vào sau", "TOP", "COMMUNE", "UNIT", "")
                .create();

        var walk = new CampaignWalk(units, "TOP");
        var plan = walk.plan("Phong trào được gia hạn", List.of("ONE"), AWARDS);
        LocalDate soon = LocalDate.now().plusDays(10);
        plan.put("endsOn", soon.toString());
        plan.put("milestones", Map.of("finalReviewOn", soon.toString()));
        walk.launch(plan);
        walk.pledge("ONE");

        String later = soon.plusDays(20).toString();
        var extension = Map.of("stage", "FINAL_REVIEW", "until", later, "reason", "Mưa bão kéo dài");
        assertThat(units.clerk("TOP")
                        .post("/campaigns/" + walk.id() + "/extend", extension)
                        .status())
                .isEqualTo(403);
        units.approver("TOP")
                .post("/campaigns/" + walk.id() + "/extend", extension)
                .ok();
        assertThat(walk.read().toString()).contains(later);

        var added = Map.of("add", List.of(units.code("LATE")));
        units.approver("TOP").post("/campaigns/" + walk.id() + "/units", added).ok();
        walk.pledge("LATE");
        units.approver("TOP")
                .post("/campaigns/" + walk.id() + "/stages/FINAL_REVIEW/open")
                .ok();
        walk.awaitStatus("FINAL_REVIEW");
        List.of("ONE", "LATE").forEach(walk::review);
        walk.rank();

        // the approver waits no longer for a unit that does not finish its review
        var hurried = new CampaignWalk(units, "TOP");
        hurried.launch(hurried.plan("Phong trào không chờ", List.of("ONE", "TWO"), AWARDS));
        List.of("ONE", "TWO").forEach(hurried::pledge);
        hurried.awaitStatus("FINAL_REVIEW");
        hurried.review("ONE");
        String open = "/campaigns/" + hurried.id() + "/stages/NOMINATION/open";
        assertThat(units.clerk("TOP").post(open).status()).isEqualTo(403);
        units.approver("TOP").post(open).ok();
        hurried.rank();
        units.approver("TOP").post(open).ok();

        var stopped = new CampaignWalk(units, "TOP");
        stopped.launch(stopped.plan("Phong trào bị dừng", List.of("ONE", "TWO"), AWARDS));
        stopped.draftPledge("ONE");
        units.approver("TOP")
                .post("/campaigns/" + stopped.id() + "/cancel", Map.of("reason", "Cấp trên tổ chức chung"))
                .ok();
        stopped.awaitStatus("CANCELLED");
        awaitNoTasks(units, stopped.id());
    }

    private static void awaitNoTasks(TestOrganization units, String campaign) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        long open;
        do {
            open = List.of("ONE", "TWO").stream()
                    .mapToLong(unit -> units.clerk(unit)
                                    .get("/tasks?campaign=" + campaign)
                                    .ok()
                                    .get("items")
                                    .size()
                            + units.approver(unit)
                                    .get("/tasks?campaign=" + campaign)
                                    .ok()
                                    .get("items")
                                    .size())
                    .sum();
        } while (open > 0 && System.nanoTime() < deadline);
        assertThat(open).isZero();
    }
}
