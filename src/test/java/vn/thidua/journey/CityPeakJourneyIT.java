package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.ConferralWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/**
 * Seed S1: a city closes its year with two kinds of flags and launches a peak campaign without an end, which a district
 * answers; what is good is commended at once, and at the end everybody's results are at hand for their rating.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CityPeakJourneyIT extends OrganizationTest {

    private static final String CITY_FLAG = "CO_THI_DUA_BO_BAN_NGANH_TINH";
    private static final String GOVERNMENT_FLAG = "CO_THI_DUA_CUA_CHINH_PHU";
    private static final String OWN = "GIAY_KHEN_CA_NHAN";
    private static final String CITYS = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
    private static final List<String> DISTRICTS = List.of("HOAN_KIEM", "BA_DINH");

    @Autowired
    Clock clock;

    private TestOrganization units;
    private CampaignWalk year;

    @BeforeAll
    void city() {
        units = organization("S1J")
                .unit("CITY", "UBND Thành phố", "", "PROVINCE", "AGENCY", "PROVINCE_CHAIR;HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("HOAN_KIEM", "Quận Hoàn Kiếm", "CITY", "CITY", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("BA_DINH", "Quận Ba Đình", "CITY", "CITY", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("HANG_BAI", "Phường Hàng Bài", "HOAN_KIEM", "COMMUNE", "UNIT", "")
                .create();
        year = new CampaignWalk(units, "CITY");
        var plan = year.plan("Phong trào thi đua yêu nước năm 2022", DISTRICTS, List.of(CITY_FLAG, GOVERNMENT_FLAG));
        plan.put("kind", "ANNUAL");
        window(plan, "2022-01-01", "2022-12-31", null, "2022-12-31");
        year.launch(plan);
        DISTRICTS.forEach(year::pledge);
        DISTRICTS.forEach(year::review);
        year.rank();
    }

    @Test
    void closesOneYearWithItsFlagsAndRunsThePeakOfTheNextToItsEnd() {
        flagsOfTheYear();
        year.close();

        var peak = new CampaignWalk(units, "CITY");
        peak.launch(peakPlan(peak));
        flagsHandedOverAtTheLaunch(peak.id());
        var answer = answered(peak.id());
        DISTRICTS.forEach(peak::pledge);
        peak.awaitStatus("MID_REVIEW");
        commendedAtOnce(peak);
        DISTRICTS.forEach(peak::review);
        assertThat(peak.read().get("status").asString()).as("no day ends it").isEqualTo("MID_REVIEW");
        peak.open("FINAL_REVIEW");
        DISTRICTS.forEach(peak::review);
        peak.rank();

        String best = peak.nominate("BA_DINH", CITYS, "Người dẫn đầu");
        peak.sign("BA_DINH", "SUBMISSION_LETTER", Map.of(), best);
        peak.appraise("CITY", "Người dẫn đầu", "forward", null);
        peak.sign("CITY", "DECISION", Map.of(), best);
        peak.close();

        ranToItsEnd(answer);
        var above = units.clerk("CITY")
                .get("/campaigns/" + peak.id() + "/answers")
                .ok()
                .get("items")
                .get(0);
        assertThat(above.get("status").asString()).isEqualTo("CLOSED");
        assertThat(above.get("done").asInt()).isEqualTo(1);
        resultsAreAtHand();
    }

    private void flagsOfTheYear() {
        String city = year.nominate("BA_DINH", CITY_FLAG, "Khối dẫn đầu 01", 2022, leading(2022));
        String government = year.nominate("HOAN_KIEM", GOVERNMENT_FLAG, "Khối dẫn đầu 02", 2022, leading(2022));
        assertThat(year.route(units.clerk("BA_DINH"), city)).containsExactly("NOMINATES", "DECIDES");
        assertThat(year.route(units.clerk("HOAN_KIEM"), government))
                .containsExactly("NOMINATES", "APPRAISES", "OUTSIDE");
        year.sign("BA_DINH", "SUBMISSION_LETTER", Map.of(), city);
        year.sign("HOAN_KIEM", "SUBMISSION_LETTER", Map.of(), government);
        for (String collective : List.of("Khối dẫn đầu 01", "Khối dẫn đầu 02")) {
            year.appraise("CITY", collective, "forward", null);
            year.vote("CITY", collective, 15, 14);
        }
        year.sign("CITY", "DECISION", Map.of(), city);
        year.sign("CITY", "SUBMISSION_LETTER", Map.of(), government);
        CampaignWalk.as(units.clerk("CITY"))
                .complete("userTask_recordOutsideDecision", year.id(), "Khối dẫn đầu 02", "record", null, Map.of());
        assertThat(year.status(units.clerk("BA_DINH"), city)).isEqualTo("AWARDED");
        assertThat(year.status(units.clerk("HOAN_KIEM"), government)).isEqualTo("AWARDED");
    }

    /** One conference closes the year and launches the peak; the Government's flag is handed over on delegation. */
    private void flagsHandedOverAtTheLaunch(String launched) {
        var event = new ConferralWalk(units, "CITY")
                .open("Hội nghị trao Cờ thi đua năm 2022", "2023-04-27", year.id(), launched);
        event.assign(
                "Bí thư Thành ủy, Chủ tịch UBND Thành phố",
                authority -> authority.contains("UBND Thành phố") ? null : "Thừa ủy quyền của Thủ tướng Chính phủ");
        event.hold();

        var held = event.read();
        assertThat(held.at("/event/status").asString()).isEqualTo("RECORDED");
        assertThat(held.at("/event/launches").asString()).isEqualTo(launched);
        assertThat(held.get("parts").valueStream().map(part -> part.get("award").asString()))
                .as("the higher authority first")
                .containsExactly(GOVERNMENT_FLAG, CITY_FLAG);
        assertThat(held.at("/parts/0/delegation").asString()).contains("Thừa ủy quyền");
        assertThat(held.get("handed").asInt()).isEqualTo(2);
    }

    /** The anniversary is its milestone; it has neither an end nor a day of its final review. */
    private Map<String, Object> peakPlan(CampaignWalk peak) {
        var plan = peak.plan("Đợt thi đua cao điểm 75 năm Lời kêu gọi thi đua ái quốc", DISTRICTS, List.of(OWN, CITYS));
        window(plan, "2023-04-27", null, "2023-06-11", null);
        plan.put(
                "frame",
                Map.of(
                        "documents",
                        List.of("Chỉ thị 34-CT/TW ngày 07/4/2014"),
                        "keyDays",
                        List.of(Map.of("day", "2023-06-11", "name", "75 năm Lời kêu gọi thi đua ái quốc"))));
        return plan;
    }

    private CampaignWalk answered(String parent) {
        var answer = new CampaignWalk(units, "HOAN_KIEM");
        var plan = answer.plan("Quận Hoàn Kiếm hưởng ứng đợt cao điểm", List.of("HANG_BAI"), List.of());
        plan.put("parentCampaign", parent);
        return answer.launch(plan);
    }

    /** While the mid review is open: by the district's own head, long before anything is ranked. */
    private void commendedAtOnce(CampaignWalk peak) {
        String timely = peak.nominate("HOAN_KIEM", OWN, "Người làm tốt giữa đợt");
        assertThat(peak.route(units.clerk("HOAN_KIEM"), timely)).containsExactly("DECIDES");
        peak.sign("HOAN_KIEM", "DECISION", Map.of(), timely);
        assertThat(peak.status(units.clerk("HOAN_KIEM"), timely)).isEqualTo("AWARDED");
    }

    private static void ranToItsEnd(CampaignWalk answer) {
        answer.pledge("HANG_BAI");
        answer.review("HANG_BAI");
        answer.rank();
        answer.close();
    }

    /** For the rating of the year in which it was decided: by name, as a list and as a file. */
    private void resultsAreAtHand() {
        var results = units.manager("CITY")
                .get("/reports/results?unit=" + units.code("CITY") + "&limit=200")
                .ok()
                .get("items");
        assertThat(results.valueStream().map(CityPeakJourneyIT::line))
                .contains(
                        "EMULATION_TITLE Khối dẫn đầu 01",
                        "EMULATION_TITLE Khối dẫn đầu 02",
                        "COMMENDATION_FORM Người làm tốt giữa đợt",
                        "COMMENDATION_FORM Người dẫn đầu",
                        "CAMPAIGN Quận Ba Đình",
                        "CAMPAIGN Phường Hàng Bài");
    }

    private static String line(JsonNode result) {
        return result.get("kind").asString() + " " + result.get("name").asString();
    }

    private static void window(
            Map<String, Object> plan, String startsOn, String endsOn, String midReviewOn, String finalReviewOn) {
        plan.put("startsOn", startsOn);
        plan.put("launchOn", startsOn);
        plan.put("endsOn", endsOn);
        var milestones = new LinkedHashMap<String, Object>();
        milestones.put("midReviewOn", midReviewOn);
        milestones.put("finalReviewOn", finalReviewOn);
        plan.put("milestones", milestones);
    }

    /** What Law 06/2022/QH15, Đ25 and Đ26 ask of who led a bloc of the city. */
    private Map<String, Object> leading(int year) {
        var further = Map.of(
                "clusterRank",
                1,
                "clusterLeaders",
                20,
                "reportedOn",
                LocalDate.now(clock).minusMonths(1).toString(),
                "confirmed",
                List.of(
                        "EXCEEDED_TARGETS(year=Y)",
                        "outstanding in ministry/province; unity; Party and mass organisations excellent; thrift; "
                                + "anti-corruption",
                        "unity; thrift; anti-corruption lead"));
        return Map.of("ratings", List.of(Map.of("year", year, "level", "EXCELLENT")), "further", further);
    }
}
