package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.ConferralWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestCouncil;
import vn.thidua.support.TestOrganization;

/**
 * Seed S3: a department's peak campaign among its sections, from a window that begins before the ceremony to the campaign
 * that follows it. Its head holds three offices: head, Party secretary, chair of the council.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeakCampaignJourneyIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String AFTER_THE_WINDOW = "2024-05-19";
    private static final int MEMBERS = 5;

    @Autowired
    Clock clock;

    private TestOrganization units;
    private TestCouncil council;

    @BeforeAll
    void department() {
        units = organization("S3J")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "", "DEPARTMENT", "UNIT", "ARMY_AS_DELEGATED")
                .unit("PARTY", "Đảng ủy Phòng Kỹ thuật", "DEPARTMENT", "DEPARTMENT", "AGENCY", "")
                .unit("ENERGY", "Ban Năng lượng", "DEPARTMENT", "SECTION", "UNIT", "")
                .unit("CLIMATE", "Ban Điều hòa", "DEPARTMENT", "SECTION", "UNIT", "")
                .create();
        String head = units.username("APPROVER", "DEPARTMENT");
        units.api("admin")
                .postCsv("/admin/people/import", """
                        username,display_name,role,unit_code
                        %1$s,Trưởng phòng,APPROVER,%2$s
                        %1$s,Trưởng phòng,APPROVER,%3$s
                        """.formatted(head, units.code("DEPARTMENT"), units.code("PARTY")))
                .ok();
        council = TestCouncil.chairedBy(head, units, "DEPARTMENT", MEMBERS);
        units.api("admin")
                .post(
                        "/admin/tables/council-meetings",
                        Map.of(
                                "values",
                                Map.of("award", CERTIFICATE, "unit", units.code("DEPARTMENT"), "scope", "EVERYWHERE"),
                                "validFrom",
                                LocalDate.now(clock).toString(),
                                "legalSource",
                                "Quy chế Hội đồng Phòng Kỹ thuật",
                                "status",
                                "PRACTICE"))
                .ok();
    }

    @Test
    void goesFromAWindowBeforeItsCeremonyToTheLaunchOfTheNext() {
        var walk = new CampaignWalk(units, "DEPARTMENT");
        walk.launch(plan(walk));
        assertThat(desks(council.chair()))
                .contains("APPROVER@" + units.code("DEPARTMENT"), "APPROVER@" + units.code("PARTY"))
                .anyMatch(desk -> desk.startsWith("COUNCIL_CHAIR@"));

        walk.draftPledge("ENERGY");
        assertThat(walk.as(units.approver("ENERGY")).await("userTask_signPledge", walk.id(), null))
                .isNotNull();
        walk.signPledge("ENERGY");
        walk.acceptPledge("ENERGY");
        walk.pledge("CLIMATE");
        assertThat(targetInReview(walk)).isEqualTo("Phục vụ ngày 19/5 (19/05/2024)");
        List.of("ENERGY", "CLIMATE").forEach(walk::review);
        walk.rank();

        String first = walk.nominate("ENERGY", CERTIFICATE, "Đồng chí 01");
        String second = walk.nominate("CLIMATE", CERTIFICATE, "Đồng chí 02");
        walk.sign("ENERGY", "SUBMISSION_LETTER", Map.of(), first);
        walk.sign("CLIMATE", "SUBMISSION_LETTER", Map.of(), second);
        walk.appraise("DEPARTMENT", "Đồng chí 01", "forward", null);
        walk.appraise("DEPARTMENT", "Đồng chí 02", "forward", null);
        assertThat(walk.status(units.clerk("ENERGY"), first)).isEqualTo("IN_COUNCIL");

        String session = council.session("Xét khen thưởng đợt 3 nhất", false, Map.of());
        for (int member = 1; member <= MEMBERS; member++) {
            council.vote(session, member, member <= 2 ? Map.of() : Map.of("Đồng chí 02", "REJECT"));
        }
        council.close(session).ok();
        var counted = council.items(session);
        council.act(council.chair(), "userTask_concludeBallot", session, "confirm", null, Map.of())
                .ok();
        council.conclude(session);
        assertThat(counted.get("Đồng chí 01").get("outcome").asString()).isEqualTo("CARRIED");
        assertThat(counted.get("Đồng chí 02").get("outcome").asString()).isEqualTo("NOT_CARRIED");
        assertThat(walk.status(units.clerk("CLIMATE"), second)).isEqualTo("NOT_AWARDED");

        walk.sign("DEPARTMENT", "DECISION", Map.of(), first);
        assertThat(walk.status(units.clerk("ENERGY"), first)).isEqualTo("AWARDED");
        assertThat(registered(walk.id())).containsExactly("Đồng chí 01");
        walk.close();

        var next = new CampaignWalk(units, "DEPARTMENT");
        next.launch(next.plan("Thi đua lập thành tích chào mừng 2/9", List.of("ENERGY", "CLIMATE"), List.of()));
        assertThat(next.read().get("status").asString()).isEqualTo("LAUNCHED");
        var event = new ConferralWalk(units, "DEPARTMENT")
                .open("Lễ phát động, trao thưởng đợt 3 nhất", "2024-06-10", walk.id(), next.id());
        event.assign("Trưởng phòng", authority -> null);
        event.hold();
        assertThat(event.read().at("/parts/0/awards/0/name").asString()).isEqualTo("Đồng chí 01");
        assertThat(event.read().at("/parts/0/awards/0/handing").asString()).isEqualTo("HANDED_OVER");
    }

    /** The window of the seed: its first day lies before the ceremony, a day of service after its last. */
    private Map<String, Object> plan(CampaignWalk walk) {
        var plan = walk.plan(
                "Tiếp bước chiến sĩ Điện Biên - Tiến lên giành 3 nhất",
                List.of("ENERGY", "CLIMATE"),
                List.of(CERTIFICATE));
        plan.put("startsOn", "2024-03-01");
        plan.put("launchOn", "2024-03-04");
        plan.put("endsOn", "2024-05-07");
        var milestones = new LinkedHashMap<String, Object>();
        milestones.put("pledgeBy", "2024-03-10");
        milestones.put("finalReviewOn", "2024-05-20");
        milestones.put("nominateBy", "2024-05-31");
        plan.put("milestones", milestones);
        var service = new LinkedHashMap<String, Object>();
        service.put("name", "Phục vụ ngày 19/5");
        service.put("measure", "%");
        service.put("value", 100);
        service.put("direction", "AT_LEAST");
        service.put("dueOn", AFTER_THE_WINDOW);
        plan.put("contents", List.of(Map.of("title", "Kết quả cao nhất", "targets", List.of(service))));
        plan.put(
                "frame",
                Map.of(
                        "jointly",
                        List.of("Đảng ủy Phòng Kỹ thuật", "Hội đồng Thi đua - Khen thưởng"),
                        "ceremony",
                        Map.of("time", "Buổi chiều", "chair", "Bí thư Đảng ủy, Trưởng phòng"),
                        "keyDays",
                        List.of(Map.of("day", AFTER_THE_WINDOW, "name", "Ngày sinh Bác"))));
        return plan;
    }

    /** The target as the task of a section shows it. */
    private String targetInReview(CampaignWalk walk) {
        var clerk = units.clerk("ENERGY");
        var task = CampaignWalk.as(clerk).await("userTask_selfScore", walk.id(), null);
        return clerk.get("/tasks/" + task.get("id").asString())
                .ok()
                .get("fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals("progress"))
                .findFirst()
                .orElseThrow()
                .get("value")
                .get(0)
                .get("name")
                .asString();
    }

    private static List<String> desks(ApiClient person) {
        return person.get("/me")
                .ok()
                .get("desks")
                .valueStream()
                .map(desk -> desk.get("role").asString() + "@"
                        + desk.at("/unit/code").asString())
                .toList();
    }

    private List<String> registered(String campaign) {
        return units.clerk("DEPARTMENT")
                .get("/awards?unit=" + units.code("DEPARTMENT"))
                .ok()
                .get("items")
                .valueStream()
                .filter(entry -> entry.at("/campaign/id").asString().equals(campaign))
                .map(entry -> entry.get("recipient").get("name").asString())
                .toList();
    }
}
