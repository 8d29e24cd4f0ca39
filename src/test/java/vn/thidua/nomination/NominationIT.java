package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Nominations as programs write, find and follow them: bad input, rules, and what strangers learn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String HIGHER = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("NOM")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("OFFICE", "Phòng Thi đua - Khen thưởng", "BOARD", "DEPARTMENT", "STANDING_BODY", "")
                .unit("COMMAND", "Bộ Tư lệnh", "BOARD", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .create();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var answer = units.clerk("DEPARTMENT").post("/nominations", """
                        {"campaign":"0190aaaa-0000-7000-8000-00000000ffff","unit":"NOWHERE","award":"NOTHING","type":"BIG",
                         "recipient":{"kind":"DOG","name":"%s"},"period":{"from":"2024-09-10","to":"2024-06-10"},
                         "achievement":" ","facts":{"ratings":[{"year":1900,"level":"GOOD"},{"level":"BEST"}],
                         "initiatives":[{"name":"","scope":"GRASSROOTS","year":2024}]}}
                        """.formatted("x".repeat(201)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer.json()))
                .containsExactlyInAnyOrder(
                        "campaign",
                        "unit",
                        "award",
                        "type",
                        "recipient.kind",
                        "recipient.name",
                        "period.to",
                        "achievement",
                        "facts.ratings[0].year",
                        "facts.ratings[1].year",
                        "facts.ratings[1].level",
                        "facts.initiatives[0].name");
    }

    @Test
    void refusesWhatItCannotRead() {
        var clerk = units.clerk("DEPARTMENT");
        assertThat(clerk.post("/nominations", "{\"campaign\":").status()).isEqualTo(400);
        assertThat(fields(clerk.post("/nominations", "{\"recipent\":{}}").json()))
                .containsExactly("recipent");
        assertThat(fields(
                        clerk.get("/nominations?status=GONE&limit=0&campaign=x").json()))
                .containsExactlyInAnyOrder("status", "limit", "campaign");
        assertThat(clerk.get("/nominations?cursor=guessed").status()).isEqualTo(400);
        assertThat(clerk.get("/nominations/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void keepsMarkupAsTextAndDropsControlCharacters() {
        var stage = stage(CERTIFICATE);
        var name = "<b>=cmd|' /C calc'!A0</b>";
        var body = stage.body(units.code("DEPARTMENT"), CERTIFICATE, name + "\u0000\u0007");

        var created = units.clerk("DEPARTMENT").post("/nominations", body).ok();

        assertThat(created.path("recipient").path("name").asString()).isEqualTo(name);
    }

    @Test
    void refusesByRuleWithTheArticle() {
        var stage = stage(CERTIFICATE, "GIAY_KHEN_TAP_THE");
        var clerk = units.clerk("DEPARTMENT");
        var collective =
                clerk.post("/nominations", stage.body(units.code("DEPARTMENT"), "GIAY_KHEN_TAP_THE", "Ban Cơ điện"));
        assertThat(collective.status()).isEqualTo(422);
        assertThat(reasons(collective.json())).containsExactly("nomination.refusal.otherRecipientKind");
        assertThat(collective.json().path("reasons").get(0).path("legalSource").asString())
                .contains("Luật 06/2022/QH15");

        var notOffered = clerk.post("/nominations", stage.body(units.code("DEPARTMENT"), HIGHER, "Cá nhân 01"));
        assertThat(reasons(notOffered.json())).containsExactly("nomination.refusal.awardNotOffered");

        var fromAbove =
                units.clerk("BOARD").post("/nominations", stage.body(units.code("BOARD"), CERTIFICATE, "Cá nhân 01"));
        assertThat(reasons(fromAbove.json())).containsExactly("nomination.refusal.unitDoesNotTakePart");

        stage.close();
        var late = clerk.post("/nominations", stage.body(units.code("DEPARTMENT"), CERTIFICATE, "Cá nhân 01"));
        assertThat(reasons(late.json())).containsExactly("nomination.refusal.campaignTakesNone");
    }

    @Test
    void givesOneAchievementOneAward() {
        var stage = stage(CERTIFICATE);
        var clerk = units.clerk("DEPARTMENT");
        var body = stage.body(units.code("DEPARTMENT"), CERTIFICATE, "Cá nhân 02");
        var first = id(clerk.post("/nominations", body).ok());
        var second = id(clerk.post("/nominations", body).ok());

        clerk.post("/nominations/" + first + "/submit").ok();

        var refused = clerk.post("/nominations/" + second + "/submit");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(reasons(refused.json())).containsExactly("nomination.refusal.alreadyNominated");

        clerk.post("/nominations/" + first + "/withdraw", Map.of("reason", "Nhầm người"))
                .ok();
        clerk.post("/nominations/" + second + "/submit").ok();
    }

    @Test
    void staysInItsFormWhereARuleRefusesIt() {
        var stage = stage(CERTIFICATE);
        var clerk = units.clerk("DEPARTMENT");
        var body = stage.body(units.code("DEPARTMENT"), CERTIFICATE, "Cá nhân 02b");
        clerk.post("/nominations/" + id(clerk.post("/nominations", body).ok()) + "/submit")
                .ok();
        var typed = Map.ofEntries(
                Map.entry("campaign", stage.id()),
                Map.entry("act", "submit"),
                Map.entry("data.unit", units.code("DEPARTMENT")),
                Map.entry("data.award", CERTIFICATE),
                Map.entry("data.type", "MOVEMENT"),
                Map.entry("data.name", "Cá nhân 02b"),
                Map.entry("data.position", "Trợ lý kỹ thuật"),
                Map.entry("data.from", "2024-06-10"),
                Map.entry("data.to", "2024-09-10"),
                Map.entry("data.achievement", "Hoàn thành 100% kế hoạch."),
                Map.entry("data.ratings[0].year", "2024"),
                Map.entry("data.ratings[0].level", "EXCELLENT"));
        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        var second = Ids.next().toString();
        var form = new HashMap<String, String>(typed);
        form.put("id", second);
        form.put("_csrf", Visitor.token(visitor.get("/nominations/new?campaign=" + stage.id())));

        var refused = visitor.post("/nominations/new", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(second, "Hoàn thành 100% kế hoạch.");
        // saved and submitted is one act: what is refused has left no draft behind
        assertThat(clerk.get("/nominations/" + second).status()).isEqualTo(404);
    }

    @Test
    void belongsToTheClerkOfItsUnit() {
        var stage = stage(CERTIFICATE);
        var body = stage.body(units.code("DEPARTMENT"), CERTIFICATE, "Cá nhân 03");
        assertThat(units.clerk("COMMAND").post("/nominations", body).status()).isEqualTo(403);
        var id = id(units.clerk("DEPARTMENT").post("/nominations", body).ok());

        assertThat(units.approver("DEPARTMENT").put("/nominations/" + id, body).status())
                .isEqualTo(403);
        assertThat(units.approver("DEPARTMENT")
                        .post("/nominations/" + id + "/submit")
                        .status())
                .isEqualTo(403);
        units.clerk("DEPARTMENT").post("/nominations/" + id + "/submit").ok();
        assertThat(units.clerk("DEPARTMENT").put("/nominations/" + id, body).status())
                .isEqualTo(409);
        assertThat(units.clerk("COMMAND")
                        .post("/nominations/" + id + "/withdraw", Map.of("reason", "Không phải của tôi"))
                        .status())
                .isEqualTo(403);
        assertThat(fields(units.approver("DEPARTMENT")
                        .post("/nominations/" + id + "/withdraw", Map.of("reason", " "))
                        .json()))
                .containsExactly("reason");
        units.approver("DEPARTMENT")
                .post("/nominations/" + id + "/withdraw", Map.of("reason", "Chuyển công tác"))
                .ok();
    }

    @Test
    void isNothingToStrangers() {
        var stage = stage(HIGHER);
        var name = "Người không ai biết";
        var id = id(units.clerk("DEPARTMENT")
                .post("/nominations", stage.body(units.code("DEPARTMENT"), HIGHER, name))
                .ok());
        var path = "/nominations/" + id;

        // a draft is the unit's own business, even to the units above
        for (ApiClient above : List.of(units.clerk("COMMAND"), units.manager("BOARD"), units.clerk("OFFICE"))) {
            assertThat(above.get(path).status()).as(above.username()).isEqualTo(404);
        }
        units.clerk("DEPARTMENT").post(path + "/submit").ok();
        for (ApiClient above : List.of(units.clerk("COMMAND"), units.manager("BOARD"), units.clerk("OFFICE"))) {
            assertThat(above.get(path).status()).as(above.username()).isEqualTo(200);
            assertThat(names(above.get("/nominations?q=khong%20ai%20biet").ok()))
                    .containsExactly(name);
        }
        for (ApiClient stranger : List.of(units.clerk("SIBLING"), units.approver("ELSEWHERE"))) {
            assertThat(names(stranger.get("/nominations?q=khong%20ai%20biet").ok()))
                    .isEmpty();
            for (String what : List.of("", "/route", "/history")) {
                assertThat(stranger.get(path + what).status()).isEqualTo(404);
            }
            assertThat(stranger.post(path + "/submit").status()).isEqualTo(404);
            assertThat(stranger.post(path + "/withdraw", Map.of("reason", "Thử"))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.put(path, stage.body(units.code("DEPARTMENT"), HIGHER, name))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(ApiClient.stranger(port).get(path).status()).isEqualTo(401);
    }

    @Test
    void showsItsRouteBeforeItIsTaken() {
        var stage = stage(HIGHER, CERTIFICATE, "CHIEN_SI_THI_DUA_TOAN_QUOC");
        assertThat(route(stage, HIGHER)).containsExactly("DEPARTMENT NOMINATES", "COMMAND APPRAISES", "BOARD DECIDES");
        assertThat(route(stage, CERTIFICATE)).containsExactly("DEPARTMENT NOMINATES", "COMMAND DECIDES");
        assertThat(route(stage, "CHIEN_SI_THI_DUA_TOAN_QUOC"))
                .containsExactly("DEPARTMENT NOMINATES", "COMMAND APPRAISES", "BOARD APPRAISES", "BOARD OUTSIDE");
    }

    @Test
    void findsAndPages() {
        var stage = stage(CERTIFICATE, HIGHER);
        var clerk = units.clerk("DEPARTMENT");
        for (String name : List.of("Đặng Thị Ước", "Hoàng Văn Lịch", "Đặng Văn Hữu")) {
            clerk.post("/nominations", stage.body(units.code("DEPARTMENT"), CERTIFICATE, name))
                    .ok();
        }
        var one = id(clerk.post("/nominations", stage.body(units.code("DEPARTMENT"), HIGHER, "Lê Thị Tứ"))
                .ok());
        clerk.post("/nominations/" + one + "/submit").ok();
        var here = "/nominations?campaign=" + stage.id();

        assertThat(names(clerk.get(here).ok()))
                .containsExactly("Lê Thị Tứ", "Đặng Văn Hữu", "Hoàng Văn Lịch", "Đặng Thị Ước");
        assertThat(names(clerk.get(here + "&q=dang").ok())).containsExactly("Đặng Văn Hữu", "Đặng Thị Ước");
        assertThat(names(clerk.get(here + "&q=100%25").ok())).isEmpty();
        assertThat(names(clerk.get(here + "&status=WAITING_FOR_PAPER").ok())).containsExactly("Lê Thị Tứ");
        assertThat(names(clerk.get(here + "&award=" + HIGHER).ok())).containsExactly("Lê Thị Tứ");
        assertThat(names(clerk.get(here + "&unit=" + units.code("COMMAND")).ok()))
                .hasSize(4);
        assertThat(names(clerk.get(here + "&at=" + units.code("COMMAND")).ok())).isEmpty();

        var first = clerk.get(here + "&limit=3").ok();
        assertThat(names(first)).hasSize(3);
        var second = clerk.get(here + "&limit=3&cursor=" + first.path("next").asString())
                .ok();
        assertThat(names(second)).containsExactly("Đặng Thị Ước");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void tellsBeforehandWhatTheRulesSay() {
        var stage = stage("GIAY_KHEN_CA_NHAN");
        var clerk = units.clerk("DEPARTMENT");
        var body = stage.body(units.code("DEPARTMENT"), "GIAY_KHEN_CA_NHAN", "Trần Văn Hỏi");
        var path = "/nominations/" + id(clerk.post("/nominations", body).ok()) + "/eligibility";

        var open = clerk.get(path).ok();
        assertThat(open.path("eligible").asBoolean()).isTrue();
        assertThat(open.path("reasons")).isEmpty();
        assertThat(open.path("lines").size()).isGreaterThan(11);
        stage.close();
        var closed = clerk.get(path).ok();
        assertThat(closed.path("eligible").asBoolean()).isFalse();
        assertThat(closed.at("/reasons/0/code").asString()).startsWith("nomination.refusal.");
        assertThat(closed.at("/reasons/0/message").asString()).isNotBlank();
        assertThat(units.clerk("ELSEWHERE").get(path).status()).isEqualTo(404);
    }

    private NominationStage stage(String... awards) {
        return NominationStage.open(jdbc, units.code("BOARD"), units.code("COMMAND"), List.of(awards));
    }

    private List<String> route(NominationStage stage, String award) {
        var clerk = units.clerk("DEPARTMENT");
        var id = id(clerk.post("/nominations", stage.body(units.code("DEPARTMENT"), award, "Cá nhân " + award))
                .ok());
        return stream(clerk.get("/nominations/" + id + "/route").ok().path("stations"))
                .map(station -> station.path("unit").path("code").asString().replace("NOM_", "") + " "
                        + station.path("role").asString())
                .toList();
    }

    private static String id(JsonNode nomination) {
        return nomination.path("id").asString();
    }

    private static List<String> names(JsonNode page) {
        return stream(page.path("items"))
                .map(item -> item.path("recipient").path("name").asString())
                .toList();
    }

    private static List<String> fields(JsonNode problem) {
        return stream(problem.path("errors"))
                .map(error -> error.path("field").asString())
                .toList();
    }

    private static List<String> reasons(JsonNode problem) {
        return stream(problem.path("reasons"))
                .map(reason -> reason.path("code").asString())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
