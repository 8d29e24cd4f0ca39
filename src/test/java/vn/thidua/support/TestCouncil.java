package vn.thidua.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A council of a unit with its people, set up by the unit's clerk as its standing body: the first member presides, the last
 * keeps the minutes and votes too. Speaks to the application as any program would.
 */
public final class TestCouncil {

    private final TestOrganization units;
    private final String unit;
    private final List<String> usernames;
    private final String id;

    private TestCouncil(TestOrganization units, String unit, List<String> usernames, String id) {
        this.units = units;
        this.unit = unit;
        this.usernames = usernames;
        this.id = id;
    }

    /** @param size how many vote */
    public static TestCouncil of(TestOrganization units, String unit, int size) {
        return of(units, unit, "MINISTRY", members(units, unit, size));
    }

    /** A grassroots council over which somebody presides who is there already, an approver say. */
    public static TestCouncil chairedBy(String chair, TestOrganization units, String unit, int size) {
        var usernames = new ArrayList<>(members(units, unit, size));
        usernames.set(0, chair);
        return of(units, unit, "GRASSROOTS", List.copyOf(usernames));
    }

    private static List<String> members(TestOrganization units, String unit, int size) {
        var code = units.code(unit).toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> "member%02d.%s".formatted(number, code))
                .toList();
    }

    private static TestCouncil of(TestOrganization units, String unit, String kind, List<String> usernames) {
        int size = usernames.size();
        var lines = new ArrayList<String>();
        usernames.stream()
                .filter(name -> name.startsWith("member"))
                .forEach(name -> lines.add("%s,Ủy viên %s,MANAGER,%s,2020-01-01,,%s"
                        .formatted(name, name.substring(6, 8), units.code(unit), TestOrganization.PASSWORD)));
        units.api("admin")
                .postCsv(
                        "/admin/people/import",
                        "username,display_name,role,unit_code,valid_from,valid_to,password\n"
                                + String.join("\n", lines))
                .ok();
        var clerk = units.clerk(unit);
        String id = clerk.post(
                        "/council/councils",
                        Map.of(
                                "unit",
                                units.code(unit),
                                "name",
                                "Hội đồng Thi đua - Khen thưởng " + units.name(unit),
                                "kind",
                                kind,
                                "establishedBy",
                                "QĐ 01/QĐ-BQL ngày 02/01/2024",
                                "from",
                                "2024-01-02"))
                .ok()
                .get("id")
                .asString();
        var council = new TestCouncil(units, unit, usernames, id);
        for (int at = 0; at < size; at++) {
            var role = at == 0 ? "CHAIR" : at == size - 1 ? "SECRETARY" : at == 1 ? "FIRST_DEPUTY" : "MEMBER";
            clerk.post(
                            "/council/councils/" + id + "/members",
                            Map.of("username", usernames.get(at), "role", role, "votes", true, "from", "2024-01-02"))
                    .ok();
        }
        return council;
    }

    public String id() {
        return id;
    }

    public int size() {
        return usernames.size();
    }

    /** The member of this number, from 1. */
    public ApiClient member(int number) {
        return units.api(usernames.get(number - 1));
    }

    public ApiClient chair() {
        return member(1);
    }

    public ApiClient secretary() {
        return member(size());
    }

    /** Convenes a session on everything that waits, confirmed by the chair; members may vote. */
    public String session(String title, boolean secret, Map<String, Integer> places) {
        String session = convene(title, secret, places);
        act(chair(), "userTask_confirmSession", session, "confirm", null, Map.of());
        return session;
    }

    public String convene(String title, boolean secret, Map<String, Integer> places) {
        var cases = new ArrayList<String>();
        secretary()
                .get("/council/waiting?unit=" + units.code(unit))
                .ok()
                .get("items")
                .forEach(each -> cases.add(each.get("id").asString()));
        return secretary()
                .post(
                        "/council/sessions",
                        Map.of(
                                "council", id,
                                "title", title,
                                "heldOn", "2024-11-20",
                                "place", "Hà Nội",
                                "secret", secret,
                                "cases", cases,
                                "places", places))
                .ok()
                .get("id")
                .asString();
    }

    public JsonNode read(String session) {
        return chair().get("/council/sessions/" + session).ok();
    }

    /** The items of the agenda by whom they would honour. */
    public Map<String, JsonNode> items(String session) {
        var items = new LinkedHashMap<String, JsonNode>();
        read(session)
                .get("items")
                .forEach(item -> items.put(item.get("recipient").asString(), item));
        return items;
    }

    /** A member votes for everything but what is said otherwise, by recipient. */
    public JsonNode vote(String session, int member, Map<String, String> otherwise) {
        return cast(session, member(member), otherwise).ok();
    }

    public ApiClient.Answer cast(String session, ApiClient voter, Map<String, String> otherwise) {
        var paper = voter.get("/council/sessions/" + session + "/ballot").ok();
        return voter.post(
                "/council/sessions/" + session + "/ballot/cast", Map.of("choices", choices(paper, otherwise)));
    }

    public static Map<String, String> choices(JsonNode paper, Map<String, String> otherwise) {
        var choices = new LinkedHashMap<String, String>();
        paper.get("lines").forEach(line -> {
            if (!line.get("recused").asBoolean()) {
                choices.put(
                        line.get("item").asString(),
                        otherwise.getOrDefault(line.get("recipient").asString(), "APPROVE"));
            }
        });
        return choices;
    }

    /** Somebody does the task of a session. */
    public ApiClient.Answer act(
            ApiClient who,
            String task,
            String session,
            String outcome,
            @Nullable String comment,
            Map<String, Object> data) {
        for (int tries = 0; tries < 1200; tries++) {
            for (JsonNode row : who.get("/tasks?limit=200&task=" + task).ok().get("items")) {
                if (row.get("businessKey").asString().equals(session)) {
                    var form = who.get("/tasks/" + row.get("id").asString()).ok();
                    var body = new LinkedHashMap<String, Object>();
                    body.put("outcome", outcome);
                    body.put("comment", comment);
                    body.put("data", UnknowingProgram.fill(form, outcome, data));
                    return who.post("/tasks/" + row.get("id").asString() + "/complete", body);
                }
            }
            pause();
        }
        throw new AssertionError(who.username() + " waited in vain for " + task);
    }

    /** The secretary closes the ballot; all came but those of these numbers. */
    public ApiClient.Answer close(String session, Integer... away) {
        var absent =
                List.of(away).stream().map(number -> usernames.get(number - 1)).toList();
        var present = new ArrayList<String>();
        var council = secretary().get("/council/councils/" + id).ok();
        council.get("members").forEach(member -> {
            if (!absent.contains(member.get("username").asString())) {
                present.add(member.get("person").asString());
            }
        });
        return act(secretary(), "userTask_closeBallot", session, "submit", null, Map.of("present", present));
    }

    /** Minutes written and signed; waits until every case was told its result. */
    public void conclude(String session) {
        signMinutes(session);
        awaitClosed(session);
    }

    /** Minutes written and signed; the cases are being told their results. */
    public void signMinutes(String session) {
        writeMinutes(session);
        sign(session, Map.of()).ok();
    }

    public void writeMinutes(String session) {
        act(secretary(), "userTask_writeMinutes", session, "submit", null, Map.of("discussion", "Hội đồng thảo luận."))
                .ok();
    }

    /** The chair tries to sign the minutes. */
    public ApiClient.Answer sign(String session, Map<String, Object> data) {
        return act(chair(), "userTask_signMinutes", session, "sign", null, data);
    }

    public void awaitClosed(String session) {
        for (int tries = 0; tries < 1200; tries++) {
            if (read(session).get("status").asString().equals("CLOSED")) {
                return;
            }
            pause();
        }
        throw new AssertionError("Session " + session + " did not close");
    }

    public String personOf(int member) {
        for (JsonNode each : chair().get("/council/councils/" + id).ok().get("members")) {
            if (each.get("username").asString().equals(usernames.get(member - 1))) {
                return each.get("person").asString();
            }
        }
        throw new AssertionError(usernames.get(member - 1));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
