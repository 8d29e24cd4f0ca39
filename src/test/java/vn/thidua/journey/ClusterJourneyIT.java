package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.support.ApiClient;
import vn.thidua.support.ClusterWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** What clusters refuse and warn of; whole years are walked by {@link PartyBlocJourneyIT}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterJourneyIT extends OrganizationTest {

    private static final String FLAG = "CO_THI_DUA_BO_BAN_NGANH_TINH";

    private TestOrganization units;

    @BeforeAll
    void organisation() {
        units = organization("CLU")
                .unit("TINH", "Tỉnh ủy thử", "", "PROVINCE", "AGENCY", "")
                .unit("TDKT", "Ban Thi đua - Khen thưởng thử", "TINH", "PROVINCE", "STANDING_BODY", "")
                .unit("NC", "Ban Nội chính", "TINH", "PROVINCE", "AGENCY", "")
                .unit("TC", "Ban Tổ chức", "TINH", "PROVINCE", "AGENCY", "")
                .unit("DV", "Ban Dân vận", "TINH", "PROVINCE", "AGENCY", "")
                .unit("PX", "Phòng Xây dựng", "TINH", "PROVINCE", "AGENCY", "")
                .unit("PY", "Phòng Y tế", "TINH", "PROVINCE", "AGENCY", "")
                .unit("MX", "Ban Mỹ thuật", "TINH", "PROVINCE", "AGENCY", "")
                .unit("MY", "Ban Mỹ nghệ", "TINH", "PROVINCE", "AGENCY", "")
                .unit("LA", "Đơn vị ngoài", "", "PROVINCE", "AGENCY", "")
                .create();
    }

    @Test
    void warnsOfAUnitInTwoClustersAndRefusesWhereTheRuleSaysSo() {
        cluster("CUM_A").found("Cụm A", "ROTATION", null).seat("TC", "DV");
        var second = cluster("CUM_B").found("Cụm B", "ROTATION", null);
        assertThat(second.seat("TC", "NC")
                        .get("elsewhere")
                        .get(units.code("TC"))
                        .asString())
                .isEqualTo(units.code("CUM_A"));
        assertThat(units.clerk("TC")
                        .put(second.year() + "/members", Map.of("members", List.of()))
                        .status())
                .isEqualTo(403);

        oneClusterAndYear(2);
        try {
            assertThat(second.trySeat("TC", "NC").text()).contains("422").contains("Cụm A", "Ban Tổ chức", "2024");
            second.seat("NC", "TDKT:HEAD");
            oneClusterAndYear(0);
            assertThat(second.seat("TC", "NC").get("elsewhere").isEmpty())
                    .as("nobody asked")
                    .isTrue();
        } finally {
            oneClusterAndYear(1);
        }
    }

    @Test
    void keepsEveryVersionOfTheTableAndRefusesAStaleOne() {
        var cluster = cluster("CUM_T").found("Cụm T", "ROTATION", null);
        cluster.seat("PX:HEAD", "PY");
        cluster.open().ok();
        String path = cluster.year() + "/table";
        cluster.draft(units.clerk("PX"), "Giao ước");
        var head = units.clerk("PX");
        assertThat(cluster.read().get("tableVersion").asInt()).isEqualTo(1);
        var wider = new ArrayList<>(ClusterWalk.TABLE);
        wider.add(
                Map.of("section", "II", "name", "Chuyển đổi số", "kind", "POINTS", "maxPoints", 20, "evidence", true));
        assertThat(units.clerk("PY")
                        .put(path, Map.of("version", 1, "criteria", wider))
                        .status())
                .as("a member that does not lead")
                .isEqualTo(403);
        assertThat(units.clerk("LA")
                        .put(path, Map.of("version", 1, "criteria", wider))
                        .status())
                .as("a stranger")
                .isEqualTo(404);
        assertThat(head.put(path, Map.of("version", 1, "criteria", wider))
                        .ok()
                        .get("tableVersion")
                        .asInt())
                .isEqualTo(2);
        assertThat(cluster.organiser()
                        .put(path, Map.of("version", 1, "criteria", wider))
                        .text())
                .contains("409")
                .contains("bản 1");
        assertThat(head.put(path, Map.of("version", 2, "criteria", List.of(Map.of("section", "I", "kind", "POINTS"))))
                        .text())
                .contains("criteria[0].name", "criteria[0].maxPoints");
        var versions = head.get(cluster.year() + "/versions").ok();
        assertThat(versions.get("tables").size()).isEqualTo(2);
        assertThat(versions.get("tables").get(0).get("criteria").size()).isEqualTo(5);
        assertThat(versions.get("charters").size()).isEqualTo(1);
    }

    @Test
    void cancelsAYearThatWasOpenedByMistakeAndOpensItAgain() {
        var cluster = cluster("CUM_M").found("Cụm M", "ROTATION", null);
        cluster.seat("MX:HEAD", "MY");
        cluster.open().ok();
        cluster.draft(units.clerk("MX"), "Giao ước");
        String path = cluster.year() + "/cancel";
        assertThat(units.clerk("MX").post(path, Map.of("reason", "Nhầm")).status())
                .isEqualTo(403);
        assertThat(cluster.organiser().post(path, Map.of("reason", " ")).status())
                .isEqualTo(400);
        assertThat(cluster.organiser()
                        .post(path, Map.of("reason", "Mở nhầm năm"))
                        .ok()
                        .get("status")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(units.clerk("MY")
                        .get("/tasks?process=cluster-pledge")
                        .ok()
                        .get("items")
                        .isEmpty())
                .as("what members were asked has ended")
                .isTrue();
        assertThat(cluster.organiser().post(path, Map.of("reason", "Lần nữa")).status())
                .as("once is enough")
                .isEqualTo(422);
        cluster.open().ok();
        assertThat(cluster.status()).isEqualTo("DRAFTING");
    }

    /** 0: not looked at, 1: pointed out, 2: refused. */
    private void oneClusterAndYear(int rule) {
        jdbc.sql("update thidua.cluster_rule set number = ? where rule = 'ONE_CLUSTER'")
                .params(rule)
                .update();
    }

    private ClusterWalk cluster(String code) {
        return new ClusterWalk(units, timers(), "TDKT", code, 2024);
    }
}
