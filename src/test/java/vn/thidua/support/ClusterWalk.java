package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Walks a cluster through a year over the API, each member by its own desks. */
public final class ClusterWalk {

    /** A table of points with a line of every kind. */
    public static final List<Map<String, Object>> TABLE = List.of(
            criterion("Thực hiện nhiệm vụ chính trị", "POINTS", 80, true),
            criterion("Sáng kiến", "BONUS", 10, false),
            criterion("Nộp báo cáo chậm", "PENALTY", 5, false),
            criterion("Có cá nhân bị kỷ luật, tham nhũng", "KNOCK_OUT", 0, false));

    private final TestOrganization units;
    private final EngineTimers timers;
    private final String organiser;
    private final String code;
    private final int year;

    /**
     * @param organiser short code of the unit whose clerk organises the cluster
     * @param code short code of the cluster
     */
    public ClusterWalk(TestOrganization units, EngineTimers timers, String organiser, String code, int year) {
        this.units = units;
        this.timers = timers;
        this.organiser = organiser;
        this.code = code;
        this.year = year;
    }

    /** Sets the cluster up. */
    public ClusterWalk found(String name, String succession, @Nullable String flagAward) {
        var body = new HashMap<String, Object>(Map.of(
                "code",
                code(),
                "nameVi",
                name,
                "symbol",
                code,
                "organiser",
                units.code(organiser),
                "succession",
                succession));
        body.put("flagAward", flagAward);
        organiser().post("/clusters", body).ok();
        return this;
    }

    /** Fills the seats of the year: {@code "VP:HEAD", "NC"}. */
    public JsonNode seat(String... members) {
        return trySeat(members).ok();
    }

    public ApiClient.Answer trySeat(String... members) {
        var seats = Arrays.stream(members)
                .map(member -> member.split(":"))
                .map(parts ->
                        Map.of("member", units.code(parts[0]), "position", parts.length == 1 ? "MEMBER" : parts[1]))
                .toList();
        return organiser().put(year() + "/members", Map.of("members", seats));
    }

    public ApiClient.Answer open() {
        return organiser().post("/clusters/" + code() + "/years", Map.of("year", year));
    }

    /** The whole code of the cluster. */
    public String code() {
        return units.code(code);
    }

    /** The path of the year. */
    public String year() {
        return "/clusters/" + code() + "/years/" + year;
    }

    public ApiClient organiser() {
        return units.clerk(organiser);
    }

    public JsonNode read() {
        return organiser().get(year()).ok();
    }

    public String status() {
        return read().get("status").asString();
    }

    /** What the year says of a member. */
    public JsonNode member(String unit) {
        for (JsonNode member : read().get("members")) {
            if (member.get("unit").asString().equals(units.code(unit))) {
                return member;
            }
        }
        throw new AssertionError(unit);
    }

    /** A member's place by its points, absent for none. */
    public @Nullable Integer place(String unit) {
        return number(unit, "rank");
    }

    /** A member's place in the results, absent for none. */
    public @Nullable Integer finalPlace(String unit) {
        return number(unit, "finalRank");
    }

    private @Nullable Integer number(String unit, String field) {
        var rank = member(unit).get(field);
        return rank.isNull() ? null : rank.asInt();
    }

    /** The deadline of a member's own step passes. */
    public void letPass(String process, String unit, String event) {
        timers.fire(process, member(unit).get("id").asString(), event);
    }

    /** The head drafts; what it writes for all. */
    public void draft(ApiClient head, String text) {
        act(
                head,
                "cluster-year",
                "draftPledge",
                "submit",
                null,
                Map.of("text", text, "charter", "Quy chế hoạt động", "criteria", TABLE));
    }

    public void agree(String unit) {
        act(units.clerk(unit), "cluster-pledge", "commentPledge", "agree", null, Map.of());
    }

    public void comment(String unit, String text) {
        act(units.clerk(unit), "cluster-pledge", "commentPledge", "submit", null, Map.of("text", text));
    }

    public void finish(ApiClient head, String text) {
        act(head, "cluster-year", "finishPledge", "submit", null, Map.of("text", text));
    }

    public void sign(String unit) {
        act(units.approver(unit), "cluster-pledge", "signCommonPledge", "sign", null, Map.of());
    }

    public void review(ApiClient head, String text) {
        act(head, "cluster-year", "writeMidReview", "submit", null, Map.of("review", text, "criteria", TABLE));
    }

    /** A member scores itself, confirmed by its head. */
    public void score(String unit, int points) {
        score(unit, points, Map.of("evidence", "BC số 5"));
    }

    /** @param proof what proves its points: {@code evidence} names a document, {@code file} is the id of one */
    public void score(String unit, int points, Map<String, Object> proof) {
        var proved = new HashMap<String, Object>(proof);
        proved.put("points", points);
        var rows = List.of(proved, Map.of("points", 0));
        act(units.clerk(unit), "cross-scoring", "selfScore", "submit", null, Map.of("scores", rows));
        act(units.approver(unit), "cross-scoring", "confirmSelfScore", "confirm", null, Map.of());
    }

    /** A document of the year as PDF. */
    public String document(ApiClient reader, String kind) {
        try (var pdf = Loader.loadPDF(reader.bytes(year() + "/documents/" + kind))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A member scores every other one. */
    public void crossScore(String unit, Map<String, Integer> points) {
        var task = task(units.clerk(unit), "cross-scoring", "crossScore");
        var data = new LinkedHashMap<String, Object>();
        for (JsonNode field : task.get("fields")) {
            if (!field.get("type").asString().equals("rows")) {
                continue;
            }
            String name = field.get("label").asString();
            int given = points.entrySet().stream()
                    .filter(entry -> units.name(entry.getKey()).equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            data.put(field.get("name").asString(), List.of(Map.of("points", given), Map.of("points", 0)));
        }
        assertThat(data).as("every other member, not the own").hasSize(points.size());
        complete(units.clerk(unit), task, "submit", null, data).ok();
    }

    /** The organiser verifies; of the members that are not named the points stand. */
    public ApiClient.Answer verify(Map<String, Map<String, Object>> findings) {
        var task = task(organiser(), "cluster-year", "verifyScores");
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
        return complete(organiser(), task, "verify", null, Map.of("scores", rows));
    }

    public void vote(String unit, String leader) {
        vote(unit, leader, null, null);
    }

    /** A vote in a ballot that also elects who comes next. */
    public void vote(String unit, String leader, @Nullable String head, @Nullable String deputy) {
        var data = new HashMap<String, Object>();
        data.put("leader", units.code(leader));
        if (head != null) {
            data.put("nextHead", units.code(head));
            data.put("nextDeputy", units.code(String.valueOf(deputy)));
        }
        act(units.approver(unit), "cluster-ballot", "castBallot", "submit", null, data);
    }

    /** The only task of its kind on somebody's desk is read, filled and completed. */
    public void act(
            ApiClient api,
            String process,
            String name,
            String outcome,
            @Nullable String comment,
            Map<String, Object> known) {
        var task = task(api, process, name);
        complete(api, task, outcome, comment, UnknowingProgram.fill(task, outcome, known))
                .ok();
    }

    public JsonNode task(ApiClient api, String process, String name) {
        for (JsonNode row : api.get("/tasks?limit=200&process=" + process + "&task=userTask_" + name)
                .ok()
                .get("items")) {
            var task = api.get("/tasks/" + row.get("id").asString()).ok();
            for (JsonNode link : task.get("links")) {
                api.get(link.get("href").asString().replaceFirst("^/api/v1", ""))
                        .ok();
            }
            return task;
        }
        throw new AssertionError(api.username() + " has no " + name);
    }

    public ApiClient.Answer complete(
            ApiClient api, JsonNode task, String outcome, @Nullable String comment, Map<String, Object> data) {
        var body = new HashMap<String, Object>();
        body.put("outcome", outcome);
        body.put("comment", comment);
        body.put("data", data);
        return api.post("/tasks/" + task.get("id").asString() + "/complete", body);
    }

    private static Map<String, Object> criterion(String name, String kind, int most, boolean evidence) {
        return Map.of("section", "I", "name", name, "kind", kind, "maxPoints", most, "evidence", evidence);
    }
}
