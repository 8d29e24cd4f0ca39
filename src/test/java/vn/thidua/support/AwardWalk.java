package vn.thidua.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The steps of an ad hoc award, as people take them over the API: nominated, signed, appraised, entered. */
public final class AwardWalk {

    private final TestOrganization units;

    public AwardWalk(TestOrganization units) {
        this.units = units;
    }

    /** What a clerk sends for a deed of one day. */
    public Map<String, Object> body(String unit, String award, Map<String, Object> recipient, String day) {
        return Map.of(
                "unit",
                units.code(unit),
                "award",
                award,
                "type",
                "AD_HOC",
                "recipient",
                recipient,
                "period",
                Map.of("from", day, "to", day),
                "achievement",
                "Dũng cảm cứu người trong đám cháy.",
                "facts",
                Map.of(
                        "ratings",
                        List.of(Map.of("year", 2024, "level", "GOOD")),
                        "further",
                        Map.of("confirmation", "Ủy ban nhân dân xã, Văn bản số 12/UBND ngày 11/6/2024")));
    }

    /** A person as such a body names one. */
    public static Map<String, Object> person(String name) {
        return Map.of("kind", "INDIVIDUAL", "name", name);
    }

    /** Writes a nomination down, attaches what it needs and submits it. */
    public String submit(String unit, Map<String, Object> body, byte[]... files) {
        var clerk = units.clerk(unit);
        var id = clerk.post("/nominations", body).ok().get("id").asString();
        if (files.length > 0) {
            var sent = new ArrayList<String>();
            for (var file : files) {
                sent.add(clerk.upload("Xác nhận.pdf", file));
            }
            clerk.post("/nominations/" + id + "/attachments", Map.of("files", sent))
                    .ok();
        }
        clerk.post("/nominations/" + id + "/submit").ok();
        return id;
    }

    /** Puts nominations on a paper and has it signed; answers the paper. */
    public String sign(String unit, String kind, String... nominations) {
        var drafter = units.clerk(unit);
        var paper = drafter.post(
                        "/papers", Map.of("kind", kind, "unit", units.code(unit), "nominations", List.of(nominations)))
                .ok();
        var id = paper.get("id").asString();
        drafter.post("/papers/" + id + "/submit").ok();
        complete(
                units.approver(unit), "userTask_signPaper", paper.get("subject").asString(), "sign", Map.of());
        return id;
    }

    /** Completes the task of this kind whose subject says so. */
    public void complete(ApiClient person, String task, String subject, String outcome, Map<String, Object> data) {
        var found = task(person, task, subject);
        person.post(
                        "/tasks/" + found.get("id").asString() + "/complete",
                        Map.of("outcome", outcome, "comment", "Đã xem xét kỹ", "data", data))
                .ok();
    }

    /** The task of this kind whose subject says so. */
    public JsonNode task(ApiClient person, String task, String subject) {
        return first(person.get("/tasks?task=" + task), "subject", subject);
    }

    /** The line of the register with this name. */
    public JsonNode entry(String unit, String name) {
        return units.clerk(unit)
                .get("/awards?unit=" + units.code(unit))
                .ok()
                .get("items")
                .valueStream()
                .filter(item -> item.get("recipient").get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode first(ApiClient.Answer list, String field, String words) {
        return list.ok()
                .get("items")
                .valueStream()
                .filter(item -> item.get(field).asString().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
