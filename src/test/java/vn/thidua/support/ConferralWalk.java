package vn.thidua.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** One event at which a unit hands over awards, from its first line to what came of it. */
public final class ConferralWalk {

    private final TestOrganization units;
    private final String unit;
    private String id = "";
    private String closed = "";

    public ConferralWalk(TestOrganization units, String unit) {
        this.units = units;
        this.unit = unit;
    }

    /** Opens an event that closes one campaign and launches another, and takes up every award of the first. */
    public ConferralWalk open(String name, String heldOn, String closes, String launches) {
        closed = closes;
        var sent = new LinkedHashMap<String, Object>();
        sent.put("unit", units.code(unit));
        sent.put("name", name);
        sent.put("occasion", "Hội nghị tổng kết và phát động");
        sent.put("place", "Hội trường");
        sent.put("heldOn", heldOn);
        sent.put("closes", closes);
        sent.put("launches", launches);
        id = units.clerk(unit).post("/conferrals", sent).ok().get("id").asString();
        units.clerk(unit)
                .post("/conferrals/" + id + "/awards", Map.of("campaigns", List.of(closes)))
                .ok();
        return this;
    }

    /** Says of each part who hands it over and on whose delegation, null where the one who decided does it. */
    public void assign(String presenter, UnaryOperator<String> delegation) {
        var parts = read().get("parts")
                .valueStream()
                .map(part -> {
                    var hands = new LinkedHashMap<String, Object>();
                    hands.put("award", part.get("award").asString());
                    hands.put("authority", part.get("authority").asString());
                    hands.put("presenter", presenter);
                    hands.put(
                            "delegation", delegation.apply(part.get("authority").asString()));
                    return hands;
                })
                .toList();
        units.clerk(unit)
                .put("/conferrals/" + id + "/parts", Map.of("parts", parts))
                .ok();
    }

    /** The office submits the scenario, the head approves it, the office writes down that everything was handed over. */
    public void hold() {
        CampaignWalk.as(units.clerk(unit)).complete("userTask_prepareScenario", closed, "submit");
        CampaignWalk.as(units.approver(unit)).complete("userTask_approveScenario", closed, "approve");
        CampaignWalk.as(units.clerk(unit)).complete("userTask_recordResults", closed, "record");
    }

    public JsonNode read() {
        return units.clerk(unit).get("/conferrals/" + id).ok();
    }
}
