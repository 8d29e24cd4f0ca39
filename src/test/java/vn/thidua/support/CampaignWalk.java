package vn.thidua.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Walks one campaign through the API, each step as the person at its desk; tasks are filled from their description alone. */
public final class CampaignWalk {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final TestOrganization units;
    private final String launching;
    private String campaign = "";

    public CampaignWalk(TestOrganization units, String launching) {
        this.units = units;
        this.launching = launching;
    }

    public String id() {
        return campaign;
    }

    /** A plan that can be submitted; change what the case needs. */
    public Map<String, Object> plan(String title, List<String> participants, List<String> awards) {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("title", title);
        plan.put("slogan", "Đoàn kết, sáng tạo");
        plan.put("kind", "PEAK");
        plan.put("launchingUnit", units.code(launching));
        plan.put("occasion", "Ngày truyền thống");
        plan.put("startsOn", "2024-06-10");
        plan.put("endsOn", "2024-09-10");
        plan.put("launchOn", "2024-06-10");
        var milestones = new LinkedHashMap<String, Object>();
        milestones.put("pledgeBy", "2024-06-20");
        milestones.put("midReviewOn", null);
        milestones.put("finalReviewOn", "2024-09-11");
        milestones.put("nominateBy", "2024-09-20");
        plan.put("milestones", milestones);
        var taking = new LinkedHashMap<String, Object>();
        taking.put("units", participants.stream().map(units::code).toList());
        taking.put("subtreeOf", null);
        taking.put("cluster", null);
        plan.put("participants", taking);
        var target = Map.of("name", "Hoàn thành kế hoạch", "measure", "%", "value", 100, "direction", "AT_LEAST");
        plan.put("contents", List.of(Map.of("title", "Hoàn thành nhiệm vụ", "targets", List.of(target))));
        plan.put(
                "criteria",
                List.of(Map.of("name", "Tiến độ", "maxPoints", 40), Map.of("name", "Chất lượng", "maxPoints", 60)));
        plan.put("awards", awards);
        plan.put("parentCampaign", null);
        return plan;
    }

    /** Drafts, submits and approves; the campaign is launched when this returns. */
    public CampaignWalk launch(Map<String, Object> plan) {
        campaign =
                units.clerk(launching).post("/campaigns", plan).ok().get("id").asString();
        units.clerk(launching).post("/campaigns/" + campaign + "/submit").ok();
        as(units.approver(launching)).complete("userTask_approvePlan", campaign, "approve");
        return this;
    }

    public void pledge(String unit) {
        draftPledge(unit);
        signPledge(unit);
        acceptPledge(unit);
    }

    public void draftPledge(String unit) {
        as(units.clerk(unit)).complete("userTask_draftPledge", campaign, "submit");
    }

    public void signPledge(String unit) {
        as(units.approver(unit)).complete("userTask_signPledge", campaign, "sign");
    }

    public void acceptPledge(String unit) {
        answerPledge(unit, "accept", null);
    }

    /** The launching unit accepts or returns one unit's pledge. */
    public void answerPledge(String unit, String outcome, @Nullable String reason) {
        as(units.clerk(launching))
                .complete("userTask_acceptPledge", campaign, units.name(unit), outcome, reason, Map.of());
    }

    public void review(String unit) {
        as(units.clerk(unit)).complete("userTask_selfScore", campaign, "submit");
        as(units.approver(unit)).complete("userTask_confirmReview", campaign, "confirm");
        as(units.clerk(launching))
                .complete("userTask_verifyReview", campaign, units.name(unit), "verify", null, Map.of());
    }

    /** Confirms the ranking; the nomination stage is open when this returns. */
    public void rank() {
        as(units.clerk(launching)).complete("userTask_confirmRanking", campaign, "confirm");
        awaitStatus("NOMINATION");
    }

    /** The approver opens a stage before its day. */
    public void open(String stage) {
        units.approver(launching)
                .post("/campaigns/" + campaign + "/stages/" + stage + "/open")
                .ok();
    }

    public void close() {
        open("CLOSING");
        as(units.clerk(launching)).complete("userTask_writeFinalReport", campaign, "submit");
        as(units.approver(launching)).complete("userTask_approveFinalReport", campaign, "approve");
        awaitStatus("CLOSED");
    }

    /** Nominates and submits somebody who meets the conditions of every award up to that of a ministry. */
    public String nominate(String unit, String award, String name) {
        return nominate(unit, award, name, excellence());
    }

    /** Excellent, a grassroots emulation fighter for three years, with an initiative that a ministry recognised. */
    public Map<String, Object> excellence() {
        return Map.of(
                "ratings",
                List.of(Map.of("year", 2024, "level", "EXCELLENT")),
                "titles",
                Stream.of(2021, 2022, 2023)
                        .map(year -> Map.of("award", "CHIEN_SI_THI_DUA_CO_SO", "year", year))
                        .toList(),
                "initiatives",
                List.of(Map.of("name", "Sáng kiến " + campaign, "scope", "MINISTRY_OR_PROVINCE", "year", 2024)));
    }

    /** Nominates and submits somebody of whom these facts are stated. */
    public String nominate(String unit, String award, String name, Map<String, Object> facts) {
        var person = Map.<String, Object>of("kind", "INDIVIDUAL", "name", name, "position", "Trợ lý", "code", name);
        return nominate(unit, award, person, Map.of("from", "2024-06-10", "to", "2024-09-10"), facts);
    }

    /** Nominates and submits a collective for what it did in a year. */
    public String nominate(String unit, String award, String collective, int year, Map<String, Object> facts) {
        var period = Map.of("from", year + "-01-01", "to", year + "-12-31");
        return nominate(unit, award, Map.of("kind", "COLLECTIVE", "name", collective), period, facts);
    }

    private String nominate(
            String unit,
            String award,
            Map<String, Object> recipient,
            Map<String, String> period,
            Map<String, Object> facts) {
        var nomination = new LinkedHashMap<String, Object>();
        nomination.put("campaign", campaign);
        nomination.put("unit", units.code(unit));
        nomination.put("award", award);
        nomination.put("type", "MOVEMENT");
        nomination.put("recipient", recipient);
        nomination.put("period", period);
        nomination.put("achievement", "Hoàn thành xuất sắc nhiệm vụ");
        nomination.put("facts", facts);
        String id = units.clerk(unit)
                .post("/nominations", nomination)
                .ok()
                .get("id")
                .asString();
        units.clerk(unit).post("/nominations/" + id + "/submit").ok();
        return id;
    }

    public void appraise(String unit, String name, String outcome, @Nullable String reason) {
        as(units.clerk(unit)).complete("userTask_appraise", campaign, name, outcome, reason, Map.of());
    }

    /** The secretary of a unit's council records a vote in which everybody who is in favour was there. */
    public void vote(String unit, String name, int members, int inFavour) {
        as(units.clerk(unit))
                .complete(
                        "userTask_recordCouncilResult",
                        campaign,
                        name,
                        "record",
                        null,
                        ballot(units.clerk(unit), members, members, 0, inFavour, members - inFavour, 0));
    }

    /** What a secretary counted, with the minutes of the meeting. */
    public static Map<String, Object> ballot(
            ApiClient secretary, int members, int present, int written, int inFavour, int against, int abstentions) {
        var minutes = secretary.upload("Biên bản.pdf", "%PDF-1.4 biên bản".getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "members",
                members,
                "present",
                present,
                "writtenOpinions",
                written,
                "inFavour",
                inFavour,
                "against",
                against,
                "abstentions",
                abstentions,
                "minutes",
                minutes);
    }

    public void supplement(String unit) {
        as(units.clerk(unit)).complete("userTask_supplement", campaign, "submit");
    }

    /** Gathers nominations into a paper, submits and signs it. */
    public String sign(String unit, String kind, Map<String, Object> known, String... nominations) {
        String id = paper(unit, kind, nominations);
        as(units.approver(unit)).complete("userTask_signPaper", campaign, null, "sign", null, known);
        return id;
    }

    /** Gathers nominations into a paper and submits it for signature. */
    public String paper(String unit, String kind, String... nominations) {
        var paper = Map.of(
                "kind",
                kind,
                "unit",
                units.code(unit),
                "campaign",
                campaign,
                "nominations",
                List.of(nominations),
                "subject",
                "Khen thưởng thành tích trong phong trào thi đua");
        String id = units.clerk(unit).post("/papers", paper).ok().get("id").asString();
        units.clerk(unit).post("/papers/" + id + "/submit").ok();
        return id;
    }

    public String status(ApiClient reader, String nomination) {
        return reader.get("/nominations/" + nomination).ok().get("status").asString();
    }

    public List<String> route(ApiClient reader, String nomination) {
        return reader.get("/nominations/" + nomination + "/route")
                .ok()
                .get("stations")
                .valueStream()
                .map(station -> station.get("role").asString())
                .toList();
    }

    public JsonNode read() {
        return units.clerk(launching).get("/campaigns/" + campaign).ok();
    }

    public void awaitStatus(String status) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        String now;
        do {
            now = read().get("status").asString();
        } while (!now.equals(status) && System.nanoTime() < deadline);
        if (!now.equals(status)) {
            throw new AssertionError("the campaign is " + now + " and not " + status);
        }
    }

    public static UnknowingProgram as(ApiClient api) {
        return new UnknowingProgram(api);
    }
}
