package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
        for (var again : List.of(
                cluster.organiser().post(path, Map.of("reason", "Lần nữa")),
                cluster.organiser().post(cluster.year() + "/scoring/open"),
                cluster.organiser().post(cluster.year() + "/activities", Map.of("title", "Trồng cây")))) {
            assertThat(again.text()).as("once is enough").contains("409").contains("đã bị hủy");
        }
        cluster.open().ok();
        assertThat(cluster.status()).isEqualTo("DRAFTING");
    }

    @Test
    void refusesSeatsAndDaysThatNobodyCanMean() {
        var cluster = cluster("CUM_D").found("Cụm D", "ROTATION", null);
        var organiser = cluster.organiser();
        var seats = cluster.year() + "/members";
        for (var wrong : List.of(
                Arrays.asList((Object) null),
                List.of(Map.of("member", units.code("TC"))),
                List.of(Map.of("position", "HEAD")))) {
            assertThat(organiser.put(seats, Map.of("members", wrong)).text())
                    .contains("400")
                    .contains("members[0]");
        }
        assertThat(organiser
                        .put(
                                seats,
                                Map.of("members", Collections.nCopies(61, Map.of("member", "X", "position", "MEMBER"))))
                        .text())
                .contains("400")
                .contains("60")
                .doesNotContain("members[");
        cluster.seat("TC", "DV");
        String path = "/clusters/" + cluster.code();
        for (String day : List.of("+999999999-01-01", "-99999-01-01", "1944-12-31")) {
            assertThat(organiser
                            .post(path + "/years", Map.of("year", 2024, "midReviewOn", day, "scoringOn", day))
                            .text())
                    .contains("400")
                    .contains("midReviewOn", "scoringOn");
            assertThat(organiser
                            .post(path + "/flag", Map.of("to", units.code("TC"), "place", "Hội trường", "on", day))
                            .text())
                    .contains("400")
                    .contains("\"on\"");
            assertThat(organiser
                            .post(path + "/rename", Map.of("nameVi", "Cụm khác", "reason", "Sáp nhập", "from", day))
                            .text())
                    .contains("400")
                    .contains("\"from\"");
        }
    }

    @Test
    void keepsFormerNamesInTheirOrderAndNoneOfNoWholeDay() {
        var cluster = cluster("CUM_N").found("Cụm N", "ROTATION", FLAG);
        rename(cluster, "Cụm N, hai", "2024-07-01").ok();
        assertThat(rename(cluster, "Cụm N, ba", "2024-06-29").text())
                .contains("400")
                .contains("30/06/2024");
        rename(cluster, "Cụm N, bốn", "2024-07-01").ok();
        assertThat(jdbc.sql("select name_vi || ' ' || until from thidua.unit_former_name where unit_code = ?")
                        .params(cluster.code())
                        .query(String.class)
                        .list())
                .as("what it was called for no whole day it was not called")
                .containsExactly("Cụm N 2024-06-30");

        String settings = "/clusters/" + cluster.code() + "/settings";
        assertThat(cluster.organiser()
                        .put(settings, Map.of("succession", "ELECTION"))
                        .ok()
                        .get("flagAward")
                        .asString())
                .as("what is not sent stays")
                .isEqualTo(FLAG);
        assertThat(cluster.organiser()
                        .put(settings, Map.of("flagAward", ""))
                        .ok()
                        .get("flagAward")
                        .isNull())
                .isTrue();
    }

    private static ApiClient.Answer rename(ClusterWalk cluster, String name, String from) {
        return cluster.organiser()
                .post(
                        "/clusters/" + cluster.code() + "/rename",
                        Map.of("nameVi", name, "reason", "Sáp nhập", "from", from));
    }

    @Test
    void refusesTablesThatNobodyCanScoreBy() {
        var cluster = cluster("CUM_P").found("Cụm P", "ROTATION", null);
        cluster.seat("PX:HEAD", "PY");
        cluster.open().ok();
        for (var wrong : Map.<Object, String>of(
                        Arrays.asList((Object) null), "criteria[0].name",
                        List.of(), "\"criteria\"",
                        List.of(points("1E-30000")), "criteria[0].maxPoints",
                        Collections.nCopies(101, points("5")), "\"criteria\"")
                .entrySet()) {
            assertThat(cluster.organiser()
                            .put(cluster.year() + "/table", Map.of("version", 0, "criteria", wrong.getKey()))
                            .text())
                    .contains("400")
                    .contains(wrong.getValue());
        }
    }

    private static Map<String, Object> points(String most) {
        return Map.of("section", "I", "name", "Công tác", "kind", "POINTS", "maxPoints", most);
    }

    /** With a share below one half two may have it; and the next year may be open before this one is concluded. */
    @Test
    void decidesNoTieByItselfAndLeavesAnOpenYearAlone() {
        var cluster = cluster("CUM_H").found("Cụm H", "ROTATION", null);
        var head = units.clerk("NC");
        cluster.seat("NC:HEAD", "TC");
        cluster.open().ok();
        var next = new ClusterWalk(units, timers(), "TDKT", "CUM_H", 2025);
        next.seat("TC", "NC:HEAD");
        next.open().ok();
        cluster.draft(head, "Giao ước");
        List.of("NC", "TC").forEach(cluster::agree);
        cluster.finish(head, "Giao ước");
        List.of("NC", "TC").forEach(cluster::sign);
        cluster.review(head, "Đạt");
        cluster.organiser().post(cluster.year() + "/scoring/open").ok();
        cluster.score("NC", 70);
        assertThat(cluster.member("NC").get("selfScore").isNull())
                .as("nobody scores by what the others gave themselves")
                .isTrue();
        cluster.score("TC", 70);
        assertThat(cluster.member("NC").get("selfScore").asInt()).isEqualTo(70);
        cluster.crossScore("NC", Map.of("TC", 70));
        cluster.crossScore("TC", Map.of("NC", 70));
        cluster.verify(Map.of()).ok();

        jdbc.sql("update thidua.cluster_rule set number = 30 where rule = 'BALLOT_SHARE'")
                .update();
        try {
            for (int ballot = 1; ballot <= 2; ballot++) {
                cluster.vote("NC", "NC");
                cluster.vote("TC", "TC");
            }
        } finally {
            jdbc.sql("update thidua.cluster_rule set number = 50 where rule = 'BALLOT_SHARE'")
                    .update();
        }
        assertThat(cluster.status()).as("1 and 1 of 2 are more than 30 % each").isEqualTo("DECIDING");
        cluster.act(
                units.approver("NC"),
                "cluster-year",
                "decideLeader",
                "submit",
                null,
                Map.of("leader", units.code("TC")));
        cluster.act(units.approver("TDKT"), "cluster-year", "confirmLeader", "confirm", null, Map.of());
        cluster.act(
                head, "cluster-year", "submitResults", "submit", null, Map.of("letter", "Tờ trình", "minutes", "BB"));
        cluster.act(units.approver("NC"), "cluster-year", "signResults", "sign", null, Map.of());
        assertThat(cluster.finalPlace("TC")).isEqualTo(1);
        var seats = cluster.organiser()
                .get("/clusters/" + cluster.code())
                .ok()
                .get("seats")
                .get(0);
        assertThat(seats.get("year").asInt()).isEqualTo(2025);
        assertThat(seats.get("members").get(0).get("member").asString())
                .as("the head under whom it was opened")
                .isEqualTo(units.code("NC"));
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
