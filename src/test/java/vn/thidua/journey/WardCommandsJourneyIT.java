package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.support.ApiClient;
import vn.thidua.support.ClusterWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/**
 * S4, the cluster of six ward commands, through a calendar year: no window, no head named, and every member with two
 * superiors (S4.13): the city command that organises the cluster and the committee of its own ward.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WardCommandsJourneyIT extends OrganizationTest {

    private static final List<String> WARDS =
            List.of("Lương Khánh Thiện", "Trần Hưng Đạo", "Minh Khai", "Hai Bà Trưng", "Quang Trung", "Lam Hạ");
    private static final List<String> COMMANDS = List.of("B1", "B2", "B3", "B4", "B5", "B6");
    private static final String CITY = "TP";

    private TestOrganization units;
    private ClusterWalk cluster;

    @BeforeAll
    void organisation() {
        units = organization("S4W")
                .unit(CITY, "Ban CHQS thành phố thử", "", "COMMAND", "UNIT", "")
                .unit("LA", "Phường ngoài cụm", "", "COMMUNE", "AGENCY", "");
        for (int ward = 0; ward < WARDS.size(); ward++) {
            units.unit("U" + (ward + 1), "UBND phường " + WARDS.get(ward), "", "COMMUNE", "AGENCY", "")
                    .unit(
                            COMMANDS.get(ward),
                            "Ban CHQS phường " + WARDS.get(ward),
                            "U" + (ward + 1),
                            "COMMUNE",
                            "UNIT",
                            "");
        }
        units.create();
        cluster = new ClusterWalk(units, timers(), CITY, "CUM3", 2024);
    }

    @Test
    void reachesBothSuperiorsOfEveryMember() {
        cluster.found("Cụm thi đua số 3", "ROTATION", null).seat(COMMANDS.toArray(String[]::new));
        var opened = cluster.open().ok();
        assertThat(opened.get("head").isNull()).as("nobody is named").isTrue();
        assertThat(opened.get("midReviewOn").asString()).isEqualTo("2024-06-30");
        assertThat(opened.get("scoringOn").asString()).as("by calendar year").isEqualTo("2024-12-01");
        pledged();
        bothSuperiors("đã ký giao ước");
        reviewedAndScored();
        chosen();
        bothSuperiors("đã trình kết quả");
    }

    private void pledged() {
        cluster.draft(cluster.organiser(), "Phong trào thi đua Quyết thắng; 100% chỉ tiêu công tác kỹ thuật");
        COMMANDS.forEach(cluster::agree);
        cluster.finish(cluster.organiser(), "Phong trào thi đua Quyết thắng; 100% chỉ tiêu công tác kỹ thuật");
        COMMANDS.forEach(cluster::sign);
        assertThat(cluster.status()).isEqualTo("RUNNING");
    }

    /** Each sees the year, its documents and its own notice; neither does the other's work, and a stranger sees nothing. */
    private void bothSuperiors(String notice) {
        var committee = units.clerk("U2");
        for (var superior : List.of(committee, units.manager("U2"), units.manager(CITY), units.approver(CITY))) {
            assertThat(superior.get(cluster.year()).ok().get("members").size()).isEqualTo(6);
            assertThat(cluster.document(superior, "PLEDGE"))
                    .as("sent to both lines")
                    .contains("Quyết thắng", "Ban CHQS thành phố thử", "UBND phường Trần Hưng Đạo");
        }
        for (var superior : List.of(committee, units.approver("U6"), units.approver(CITY))) {
            assertThat(notices(superior)).as(superior.username()).anyMatch(told -> told.contains(notice));
        }
        assertThat(notices(units.clerk("LA"))).noneMatch(told -> told.contains(notice));
        assertThat(units.clerk("LA").get(cluster.year()).status()).isEqualTo(404);
        assertThat(committee.post(cluster.year() + "/scoring/open").status())
                .as("what it may see it may not do")
                .isEqualTo(403);
        assertThat(committee
                        .get("/tasks?process=cluster-year")
                        .ok()
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    private static List<String> notices(ApiClient reader) {
        return reader.get("/notices?limit=50")
                .ok()
                .get("items")
                .valueStream()
                .map(Object::toString)
                .toList();
    }

    private void reviewedAndScored() {
        cluster.review(cluster.organiser(), "Sáu tháng đầu năm đạt 55 % kế hoạch");
        cluster.organiser().post(cluster.year() + "/scoring/open").ok();
        int points = 70;
        for (String command : COMMANDS) {
            cluster.score(command, points++);
        }
        for (String command : COMMANDS) {
            var given = new LinkedHashMap<String, Integer>();
            COMMANDS.stream()
                    .filter(other -> !other.equals(command))
                    .forEach(other -> given.put(other, 70 + COMMANDS.indexOf(other)));
            cluster.crossScore(command, given);
        }
        cluster.verify(Map.of()).ok();
        assertThat(cluster.place("B6")).isEqualTo(1);
        assertThat(cluster.place("B1")).isEqualTo(6);
    }

    private void chosen() {
        COMMANDS.forEach(command -> cluster.vote(command, "B6"));
        assertThat(cluster.read().get("leader").asString()).isEqualTo(units.code("B6"));
        cluster.act(
                cluster.organiser(),
                "cluster-year",
                "submitResults",
                "submit",
                null,
                Map.of("letter", "Tờ trình", "minutes", "Biên bản"));
        cluster.act(units.approver(CITY), "cluster-year", "signResults", "sign", null, Map.of());
        assertThat(cluster.finalPlace("B6")).isEqualTo(1);
        assertThat(cluster.read().get("proposal").isNull())
                .as("this cluster proposes for no award")
                .isTrue();
        var next = cluster.organiser()
                .get("/clusters/" + cluster.code())
                .ok()
                .get("seats")
                .get(0);
        assertThat(next.get("year").asInt()).isEqualTo(2025);
        assertThat(next.get("members").get(0).get("position").asString())
                .as("rotation begins with the first member")
                .isEqualTo("HEAD");
        assertThat(next.get("members").get(0).get("member").asString()).isEqualTo(units.code("B1"));
        assertThat(next.get("members").get(1).get("member").asString()).isEqualTo(units.code("B2"));
    }
}
