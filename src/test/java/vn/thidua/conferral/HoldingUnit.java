package vn.thidua.conferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.AwardedPeople;

/** A command with its office and its head, and what both do about events. */
final class HoldingUnit {

    final AwardedPeople people;
    final ApiClient office;
    final ApiClient head;

    HoldingUnit(int port, String prefix, JdbcClient jdbc, PasswordEncoder passwords) {
        people = AwardedPeople.begin(port, prefix, jdbc, passwords);
        office = people.office();
        head = people.units().approver("COMMAND");
    }

    /** An event as its form sends it. */
    Map<String, Object> body(String unit, String name, LocalDate day) {
        return Map.of(
                "unit", people.units().code(unit), "name", name, "place", "Hội trường lớn", "heldOn", day.toString());
    }

    /** Begins one; answers its id. */
    String opened(String name, LocalDate day) {
        return office.post("/conferrals", body("COMMAND", name, day))
                .ok()
                .get("id")
                .asString();
    }

    /** Takes up every decision that waits; answers how many awards that were. */
    int addEverything(String id) {
        var decisions = new ArrayList<String>();
        office.get("/conferrals/" + id + "/waiting")
                .ok()
                .get("decisions")
                .valueStream()
                .forEach(one -> decisions.add(one.get("key").asString()));
        return office.post("/conferrals/" + id + "/awards", Map.of("decisions", decisions))
                .ok()
                .get("awards")
                .asInt();
    }

    /** Says of every part that the commander hands it over, on somebody's behalf. */
    void assign(String id, String delegation) {
        var parts = new ArrayList<Map<String, Object>>();
        office.get("/conferrals/" + id).ok().get("parts").valueStream().forEach(part -> {
            var hands = new HashMap<String, Object>();
            hands.put("award", part.get("award").asString());
            hands.put("authority", part.get("authority").asString());
            hands.put("presenter", "Tư lệnh");
            hands.put("delegation", delegation);
            parts.add(hands);
        });
        office.put("/conferrals/" + id + "/parts", Map.of("parts", parts)).ok();
    }

    /** The scenario cannot be submitted, for this reason. */
    void submitRefused(String id, String why) {
        var name = office.get("/conferrals/" + id).ok().at("/event/name").asString();
        var task = taskOf(office, "userTask_prepareScenario", name).get(0);
        var answer = office.post("/tasks/" + task.get("id").asString() + "/complete", Map.of("outcome", "submit"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains(why);
    }

    /** Prepared, submitted and approved, so that its result is asked for. */
    void approved(String id, String name) {
        assign(id, "Bộ trưởng");
        complete(office, "userTask_prepareScenario", name, "submit", Map.of());
        complete(head, "userTask_approveScenario", name, "approve", Map.of());
    }

    void complete(ApiClient person, String task, String name, String outcome, Map<String, Object> data) {
        people.walk().complete(person, task, name, outcome, data);
    }

    /** The tasks of this kind about an event of this name. */
    static List<JsonNode> taskOf(ApiClient person, String task, String name) {
        return person.get("/tasks?task=" + task)
                .ok()
                .get("items")
                .valueStream()
                .filter(item -> item.get("subject").asString().equals(name))
                .toList();
    }

    /** What the form proposes, with other results for some. */
    Map<String, Object> told(JsonNode task, Map<String, String> others) {
        var form = office.get("/tasks/" + task.get("id").asString()).ok();
        var data = new HashMap<String, Object>();
        for (var field : form.get("fields")) {
            if (field.get("name").asString().equals("heldOn")) {
                data.put("heldOn", field.get("value").asString());
            } else if (field.get("name").asString().equals("results")) {
                var rows = new ArrayList<Map<String, Object>>();
                for (var row : field.get("value")) {
                    var name = row.get("name").asString().split(",")[0];
                    var result = others.getOrDefault(name, row.get("result").asString());
                    var by = result.equals("REPRESENTED") && others.containsKey(name)
                            ? "Đồng đội"
                            : row.get("receivedBy").asString();
                    rows.add(Map.of("key", row.get("key").asString(), "result", result, "receivedBy", by));
                }
                data.put("results", rows);
            }
        }
        return data;
    }

    /** Writes down that everything was handed over, but for some. */
    void record(String id, String name, Map<String, String> others) {
        var task = taskOf(office, "userTask_recordResults", name).get(0);
        office.post(
                        "/tasks/" + task.get("id").asString() + "/complete",
                        Map.of("outcome", "record", "data", told(task, others)))
                .ok();
        assertThat(office.get("/conferrals/" + id).ok().at("/event/status").asString())
                .isEqualTo("RECORDED");
    }

    /** What is handed over, by the recipient's name. */
    Map<String, JsonNode> lines(String id) {
        var lines = new HashMap<String, JsonNode>();
        office.get("/conferrals/" + id).ok().get("parts").valueStream().forEach(part -> part.get("awards")
                .valueStream()
                .forEach(line -> lines.put(line.get("name").asString(), line)));
        return lines;
    }

    /** The line of the register. */
    JsonNode entry(String name) {
        return people.walk().entry("DEPARTMENT", name);
    }
}
