package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.EngineTimers;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;
import vn.thidua.support.UnknowingProgram;

/** A cluster's year from its opening to the submitted results: pledge, cross-scoring, ballots, election, flag. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterJourneyIT {

    private static final List<Map<String, Object>> TABLE = List.of(
            criterion("Thực hiện nhiệm vụ chính trị", "POINTS", 80, true),
            criterion("Sáng kiến", "BONUS", 10, false),
            criterion("Nộp báo cáo chậm", "PENALTY", 5, false),
            criterion("Có cá nhân bị kỷ luật, tham nhũng", "KNOCK_OUT", 0, false));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private TestOrganization units;

    @BeforeAll
    void organisation() {
        units = TestOrganization.begin(port, "CLU", jdbc, passwords)
                .unit("TINH", "Tỉnh ủy thử", "", "PROVINCE", "AGENCY", "")
                .unit("TDKT", "Ban Thi đua - Khen thưởng thử", "TINH", "PROVINCE", "STANDING_BODY", "")
                .unit("VP", "Văn phòng", "TINH", "PROVINCE", "AGENCY", "")
                .unit("NC", "Ban Nội chính", "TINH", "PROVINCE", "AGENCY", "")
                .unit("TC", "Ban Tổ chức", "TINH", "PROVINCE", "AGENCY", "")
                .unit("DV", "Ban Dân vận", "TINH", "PROVINCE", "AGENCY", "")
                .unit("LA", "Đơn vị ngoài khối", "", "PROVINCE", "AGENCY", "")
                .create();
    }

    @Test
    void goesThroughAYearWithOneSilentOneKnockedOutAndATie() {
        var organiser = units.clerk("TDKT");
        String code = found("KHOI", "Khối thi đua các cơ quan Đảng", "ELECTION");
        assertThat(units.clerk("VP")
                        .post("/clusters/" + code + "/years", Map.of("year", 2024))
                        .status())
                .isEqualTo(403);
        assertThat(organiser
                        .post("/clusters/" + code + "/years", Map.of("year", 2024))
                        .text())
                .as("nobody sits in it yet")
                .contains("422")
                .contains("2024");
        seat(code, "VP:HEAD", "NC:DEPUTY", "TC", "DV");
        organiser.post("/clusters/" + code + "/years", Map.of("year", 2024)).ok();
        assertThat(organiser
                        .post("/clusters/" + code + "/years", Map.of("year", 2024))
                        .status())
                .isEqualTo(409);
        assertThat(units.clerk("LA").get(year(code)).status()).as("a stranger").isEqualTo(404);

        pledge(code);
        assertThat(organiser.post(year(code) + "/scoring/open").status())
                .as("not before the mid-year review")
                .isEqualTo(422);
        act(
                units.clerk("VP"),
                "cluster-year",
                "writeMidReview",
                null,
                "submit",
                null,
                Map.of("review", "Đạt 55 % kế hoạch", "criteria", TABLE));
        organiser
                .post(
                        "/clusters/" + code + "/rename",
                        Map.of(
                                "nameVi",
                                "Khối thi đua các cơ quan Đảng, đoàn thể",
                                "reason",
                                "Đề nghị bổ sung đoàn thể"))
                .ok();

        units.clerk("VP").post(year(code) + "/scoring/open").ok();
        score("VP", 70);
        score("NC", 75);
        score("TC", 78);
        timers().fire("cross-scoring", member(code, "DV"), "event_selfScoreDeadline");
        assertThat(status(code)).isEqualTo("CROSS_SCORING");
        crossScore(code, "VP", Map.of("NC", 76, "TC", 78, "DV", 60));
        crossScore(code, "NC", Map.of("VP", 72, "TC", 78, "DV", 62));
        crossScore(code, "TC", Map.of("VP", 74, "NC", 70, "DV", 61));
        timers().fire("cross-scoring", member(code, "DV"), "event_crossScoreDeadline");
        assertThat(status(code)).as("who is silent holds nobody up").isEqualTo("VERIFYING");

        assertThat(verify(Map.of("TC", Map.of("knockedOutBy", "Có cá nhân bị kỷ luật, tham nhũng")))
                        .status())
                .as("a knock-out says why")
                .isEqualTo(400);
        assertThat(verify(Map.of(
                                "TC",
                                        Map.of(
                                                "knockedOutBy",
                                                "Có cá nhân bị kỷ luật, tham nhũng",
                                                "reason",
                                                "QĐ kỷ luật 12"),
                                "VP", Map.of("adjusted", 73, "reason", "Làm tròn theo biên bản"),
                                "DV", Map.of("penalty", 2, "reason", "Nộp báo cáo chậm")))
                        .status())
                .isEqualTo(200);
        var ranked = organiser.get(year(code)).ok();
        assertThat(place(ranked, "VP")).as("73 and 73: a tie").isEqualTo(1);
        assertThat(place(ranked, "NC")).isEqualTo(1);
        assertThat(place(ranked, "DV")).isEqualTo(3);
        assertThat(place(ranked, "TC")).as("knocked out").isNull();

        vote("VP", "VP", "NC", "TC");
        vote("NC", "NC", "NC", "TC");
        vote("TC", "VP", "NC", "TC");
        vote("DV", "NC", "NC", "VP");
        assertThat(organiser.get(year(code)).ok().get("ballots").asInt())
                .as("two of four are no majority")
                .isEqualTo(2);
        vote("VP", "VP", null, null);
        vote("NC", "NC", null, null);
        vote("TC", "VP", null, null);
        timers().fire("cluster-ballot", openVote(code, "DV"), "event_ballotDeadline");
        assertThat(status(code)).isEqualTo("DECIDING");
        act(
                units.approver("VP"),
                "cluster-year",
                "decideLeader",
                null,
                "submit",
                null,
                Map.of("leader", units.code("VP")));
        act(
                units.approver("NC"),
                "cluster-year",
                "confirmLeader",
                null,
                "return",
                "Đề nghị chọn theo điểm chấm chéo",
                Map.of());
        act(
                units.approver("VP"),
                "cluster-year",
                "decideLeader",
                null,
                "submit",
                null,
                Map.of("leader", units.code("NC")));
        act(units.approver("NC"), "cluster-year", "confirmLeader", null, "confirm", null, Map.of());

        act(
                units.clerk("VP"),
                "cluster-year",
                "submitResults",
                null,
                "submit",
                null,
                Map.of("letter", "Tờ trình", "minutes", "Biên bản"));
        act(units.approver("VP"), "cluster-year", "signResults", null, "return", "Bổ sung biên bản", Map.of());
        act(units.clerk("VP"), "cluster-year", "submitResults", null, "submit", null, Map.of("minutes", "Biên bản đủ"));
        act(units.approver("VP"), "cluster-year", "signResults", null, "sign", null, Map.of());

        var over = organiser.get(year(code)).ok();
        assertThat(over.get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(over.get("leader").asString()).isEqualTo(units.code("NC"));
        var cluster = organiser.get("/clusters/" + code).ok();
        assertThat(cluster.get("nameVi").asString()).endsWith("đoàn thể");
        var next = cluster.get("seats").get(0);
        assertThat(next.get("year").asInt()).isEqualTo(2025);
        assertThat(next.get("members").get(0).get("member").asString())
                .as("elected head")
                .isEqualTo(units.code("NC"));
        assertThat(next.get("members").get(1).get("member").asString())
                .as("elected deputy")
                .isEqualTo(units.code("TC"));

        var flag = Map.of("to", units.code("VP"), "on", "2024-04-16", "place", "Hội trường Tỉnh ủy");
        assertThat(units.clerk("TC").post("/clusters/" + code + "/flag", flag).status())
                .isEqualTo(403);
        organiser.post("/clusters/" + code + "/flag", flag).ok();
        var handed = units.clerk("VP")
                .post(
                        "/clusters/" + code + "/flag",
                        Map.of("to", units.code("NC"), "on", "2025-01-10", "place", "Đà Lạt"))
                .ok();
        assertThat(handed.get("from").asString()).isEqualTo(units.code("VP"));
        units.clerk("VP")
                .post(year(code) + "/activities", Map.of("on", "2024-06-05", "title", "Trồng cây"))
                .ok();
        assertThat(units.clerk("LA")
                        .post(year(code) + "/activities", Map.of("title", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void warnsOfAUnitInTwoClustersAndRefusesWhereTheRuleSaysSo() {
        String first = found("CUM_A", "Cụm A", "ROTATION");
        String second = found("CUM_B", "Cụm B", "ROTATION");
        assertThat(seat(first, "TC", "DV").get("elsewhere").size()).isGreaterThanOrEqualTo(0);
        assertThat(seat(second, "TC", "NC")
                        .get("elsewhere")
                        .get(units.code("TC"))
                        .asString())
                .isNotEmpty();
        assertThat(units.clerk("TC")
                        .put("/clusters/" + second + "/years/2024/members", Map.of("members", List.of()))
                        .status())
                .isEqualTo(403);
    }

    private void pledge(String code) {
        var draft = Map.<String, Object>of(
                "text", "Thi đua hoàn thành nhiệm vụ", "charter", "Quy chế của Khối", "criteria", TABLE);
        act(units.clerk("VP"), "cluster-year", "draftPledge", null, "submit", null, draft);
        act(units.clerk("VP"), "cluster-pledge", "commentPledge", null, "agree", null, Map.of());
        act(
                units.clerk("NC"),
                "cluster-pledge",
                "commentPledge",
                null,
                "submit",
                null,
                Map.of("text", "Thêm chuyển đổi số"));
        act(units.clerk("TC"), "cluster-pledge", "commentPledge", null, "agree", null, Map.of());
        timers().fire("cluster-pledge", member(code, "DV"), "event_commentDeadline");
        act(
                units.clerk("VP"),
                "cluster-year",
                "finishPledge",
                null,
                "submit",
                null,
                Map.of("text", "Thi đua, thêm chuyển đổi số"));
        for (String unit : List.of("VP", "NC", "TC", "DV")) {
            act(units.approver(unit), "cluster-pledge", "signCommonPledge", null, "sign", null, Map.of());
        }
        assertThat(status(code)).isEqualTo("RUNNING");
    }

    private String found(String code, String name, String succession) {
        var body = Map.of(
                "code",
                units.code(code),
                "nameVi",
                name,
                "symbol",
                code,
                "organiser",
                units.code("TDKT"),
                "succession",
                succession);
        assertThat(units.clerk("VP").post("/clusters", body).status()).isEqualTo(403);
        return units.clerk("TDKT").post("/clusters", body).ok().get("code").asString();
    }

    private JsonNode seat(String cluster, String... members) {
        var seats = java.util.Arrays.stream(members)
                .map(member -> member.split(":"))
                .map(parts ->
                        Map.of("member", units.code(parts[0]), "position", parts.length == 1 ? "MEMBER" : parts[1]))
                .toList();
        return units.clerk("TDKT")
                .put("/clusters/" + cluster + "/years/2024/members", Map.of("members", seats))
                .ok();
    }

    private void score(String unit, int points) {
        var rows = List.of(Map.of("points", points, "evidence", "BC số 5"), Map.of("points", 0));
        act(units.clerk(unit), "cross-scoring", "selfScore", null, "submit", null, Map.of("scores", rows));
        act(units.approver(unit), "cross-scoring", "confirmSelfScore", null, "confirm", null, Map.of());
    }

    private void crossScore(String code, String unit, Map<String, Integer> points) {
        var task = task(units.clerk(unit), "cross-scoring", "crossScore", null);
        var data = new LinkedHashMap<String, Object>();
        for (JsonNode field : task.get("fields")) {
            String name = field.get("label").asString();
            int given = points.entrySet().stream()
                    .filter(entry -> units.name(entry.getKey()).equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            data.put(field.get("name").asString(), List.of(Map.of("points", given), Map.of("points", 0)));
        }
        assertThat(data).as("every other member, not the own").hasSize(3);
        complete(units.clerk(unit), task, "submit", null, data).ok();
    }

    private ApiClient.Answer verify(Map<String, Map<String, Object>> findings) {
        var organiser = units.clerk("TDKT");
        var task = task(organiser, "cluster-year", "verifyScores", null);
        var rows = task.get("fields")
                .get(0)
                .get("value")
                .valueStream()
                .map(row -> findings.entrySet().stream()
                        .filter(entry -> units.name(entry.getKey())
                                .equals(row.get("member").asString()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Map.of()))
                .toList();
        return complete(organiser, task, "verify", null, Map.of("scores", rows));
    }

    private void vote(String unit, String leader, @Nullable String head, @Nullable String deputy) {
        var data = new HashMap<String, Object>();
        data.put("leader", units.code(leader));
        if (head != null) {
            data.put("nextHead", units.code(head));
            data.put("nextDeputy", units.code(String.valueOf(deputy)));
        }
        act(units.approver(unit), "cluster-ballot", "castBallot", null, "submit", null, data);
    }

    private @Nullable Integer place(JsonNode year, String unit) {
        for (JsonNode member : year.get("members")) {
            if (member.get("unit").asString().equals(units.code(unit))) {
                return member.get("rank").isNull() ? null : member.get("rank").asInt();
            }
        }
        throw new AssertionError(unit);
    }

    private String member(String code, String unit) {
        for (JsonNode member : units.clerk("TDKT").get(year(code)).ok().get("members")) {
            if (member.get("unit").asString().equals(units.code(unit))) {
                return member.get("id").asString();
            }
        }
        throw new AssertionError(unit);
    }

    private String openVote(String code, String unit) {
        return jdbc.sql("""
                        select vote.id::text from thidua.cluster_vote as vote
                        join thidua.cluster_year as year on year.id = vote.year_id
                        where year.cluster_code = ? and vote.unit_code = ? and vote.state = 'OPEN'
                        """).params(code, units.code(unit)).query(String.class).single();
    }

    private String status(String code) {
        return units.clerk("TDKT").get(year(code)).ok().get("status").asString();
    }

    private static String year(String code) {
        return "/clusters/" + code + "/years/2024";
    }

    private void act(
            ApiClient api,
            String process,
            String name,
            @Nullable String subject,
            String outcome,
            @Nullable String comment,
            Map<String, Object> known) {
        var task = task(api, process, name, subject);
        complete(api, task, outcome, comment, UnknowingProgram.fill(task, outcome, known))
                .ok();
    }

    private static JsonNode task(ApiClient api, String process, String name, @Nullable String subject) {
        for (JsonNode row : api.get("/tasks?limit=200&process=" + process + "&task=userTask_" + name)
                .ok()
                .get("items")) {
            if (subject == null || row.get("subject").asString().contains(subject)) {
                return api.get("/tasks/" + row.get("id").asString()).ok();
            }
        }
        throw new AssertionError(api.username() + " has no " + name);
    }

    private static ApiClient.Answer complete(
            ApiClient api, JsonNode task, String outcome, @Nullable String comment, Map<String, Object> data) {
        var body = new HashMap<String, Object>();
        body.put("outcome", outcome);
        body.put("comment", comment);
        body.put("data", data);
        return api.post("/tasks/" + task.get("id").asString() + "/complete", body);
    }

    private EngineTimers timers() {
        return new EngineTimers(runtime, management);
    }

    private static Map<String, Object> criterion(String name, String kind, int most, boolean evidence) {
        return Map.of("section", "I", "name", name, "kind", kind, "maxPoints", most, "evidence", evidence);
    }
}
