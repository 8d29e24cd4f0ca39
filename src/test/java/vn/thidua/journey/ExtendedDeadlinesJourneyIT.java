package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** A campaign is extended while people are at work: what they have before them is due later, and everybody can see why. */
class ExtendedDeadlinesJourneyIT extends OrganizationTest {

    private static final LocalDate TODAY = LocalDate.now();

    private TestOrganization units;
    private CampaignWalk walk;

    @BeforeEach
    void launch() {
        if (units == null) {
            units = organization("XTD")
                    .unit("TOP", "Cơ quan phát động", "", "PROVINCE", "AGENCY", "PROVINCE_CHAIR")
                    .unit("ONE", "Đơn vị thứ nhất", "TOP", "COMMUNE", "UNIT", "")
                    .unit("TWO", "Đơn vị thứ hai", "TOP", "COMMUNE", "UNIT", "")
                    .create();
        }
        walk = new CampaignWalk(units, "TOP");
        var plan = walk.plan("Phong trào được lùi hạn", List.of("ONE", "TWO"), List.of("GIAY_KHEN_CA_NHAN"));
        plan.put("endsOn", day(30));
        plan.put("milestones", Map.of("pledgeBy", day(10), "finalReviewOn", day(31), "nominateBy", day(40)));
        walk.launch(plan);
    }

    @Test
    void movesTheDeadlinesOfWhatIsOpen() {
        walk.draftPledge("ONE");
        walk.signPledge("ONE");
        var accepting = dueAt("TOP", "userTask_acceptPledge");
        assertThat(dueAt("TWO", "userTask_draftPledge")).startsWith(day(10) + "T17:00");
        walk.draftPledge("TWO");

        extend("PLEDGE", day(20));

        assertThat(dueAt("TWO", "userTask_signPledge")).startsWith(day(20) + "T17:00");
        assertThat(dueAt("TOP", "userTask_acceptPledge"))
                .as("the step outside the unit has a term of its own")
                .isEqualTo(accepting);
        assertThat(history()).contains("\"milestone\":\"PLEDGE\"", "\"postponed\":1");

        walk.signPledge("TWO");
        List.of("ONE", "TWO").forEach(walk::acceptPledge);
        units.approver("TOP")
                .post("/campaigns/" + walk.id() + "/stages/FINAL_REVIEW/open")
                .ok();
        walk.awaitStatus("FINAL_REVIEW");
        awaitTask("ONE", "userTask_selfScore");
        awaitTask("TWO", "userTask_selfScore");
        assertThat(dueAt("ONE", "userTask_selfScore")).startsWith(day(31) + "T17:00");

        extend("FINAL_REVIEW", day(50));

        assertThat(dueAt("ONE", "userTask_selfScore")).startsWith(day(50) + "T17:00");
        assertThat(history()).contains("\"milestone\":\"FINAL_REVIEW\"", "\"postponed\":2");
        List.of("ONE", "TWO").forEach(walk::review);
        walk.rank();
        var waiting = walk.nominate("ONE", "GIAY_KHEN_CA_NHAN", "Nguyễn Văn A");
        // the postponed review has pushed the day behind it
        assertThat(stationDue(waiting)).startsWith(day(50) + "T17:00");

        extend("NOMINATION", day(60));

        assertThat(stationDue(waiting)).startsWith(day(60) + "T17:00");
        assertThat(history()).contains("\"milestone\":\"NOMINATION\"");
    }

    private void extend(String stage, String until) {
        var extension = Map.of("stage", stage, "until", until, "reason", "Mưa bão kéo dài");
        units.approver("TOP")
                .post("/campaigns/" + walk.id() + "/extend", extension)
                .ok();
    }

    private String dueAt(String unit, String task) {
        return Objects.requireNonNull(find(unit, task), task);
    }

    private void awaitTask(String unit, String task) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (find(unit, task) == null && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private String find(String unit, String task) {
        return List.of(units.clerk(unit), units.approver(unit)).stream()
                .flatMap(api -> api.get("/tasks?campaign=" + walk.id())
                        .ok()
                        .get("items")
                        .valueStream())
                .filter(item -> item.get("task").asString().equals(task))
                .map(item -> item.get("dueAt").asString())
                .findFirst()
                .orElse(null);
    }

    private String stationDue(String nomination) {
        return units.clerk("ONE")
                .get("/nominations/" + nomination + "/route")
                .ok()
                .get("stations")
                .get(0)
                .get("dueAt")
                .asString();
    }

    private String history() {
        return units.approver("TOP")
                .get("/cases/campaign/" + walk.id() + "/history")
                .ok()
                .toString();
    }

    private static String day(int ahead) {
        return TODAY.plusDays(ahead).toString();
    }
}
