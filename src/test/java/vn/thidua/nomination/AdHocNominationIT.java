package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.organization.Desks;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Actor;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.Statements;
import vn.thidua.support.TestOrganization;

/** Nominations for ad hoc merit: outside of every campaign, by the simplified procedure as far as the rules let it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdHocNominationIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @Autowired
    NominationImport imports;

    @Autowired
    Desks desks;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("ADH")
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("STRICT", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "ARMY_AS_DELEGATED")
                .create();
    }

    @Test
    void belongsToNoCampaignAndIsFoundThere() {
        var clerk = units.clerk("DEPARTMENT");
        var id = created(clerk, body("DEPARTMENT", "Người cứu hỏa"));

        assertThat(clerk.get("/nominations/" + id).ok().get("campaign").isNull())
                .isTrue();
        assertThat(names(clerk.get("/nominations?campaign=none").ok())).contains("Người cứu hỏa");
        assertThat(names(units.clerk("STRICT").get("/nominations?campaign=none").ok()))
                .doesNotContain("Người cứu hỏa");
        assertThat(units.clerk("STRICT").get("/nominations/" + id).status()).isEqualTo(404);
        assertThat(units.approver("DEPARTMENT")
                        .post("/nominations", body("DEPARTMENT", "Người khác"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void asksTheDatabaseAsOftenForThirtyLinesOfAListAsForTwo() throws Exception {
        var actor = desks.actor(units.username("CLERK", "DEPARTMENT"), null).orElseThrow();
        var two = Statements.during(() -> entered(0, 2, actor));
        var thirty = Statements.during(() -> entered(2, 32, actor));

        assertThat(thirty).hasSameSizeAs(two);
    }

    private void entered(int from, int to, Actor actor) throws IOException {
        var lines = IntStream.range(from, to)
                .mapToObj(i -> "%s,%s,Người thứ %d,Cứu người,2024-03-02,2024-03-02,2024 | EXCELLENT\n"
                        .formatted(units.code("DEPARTMENT"), CERTIFICATE, i))
                .collect(Collectors.joining());
        var list = "unit,award,name,achievement,from,to,ratings\n" + lines;
        var answer =
                imports.enter(SheetReader.read(list.getBytes(StandardCharsets.UTF_8), 100), "none", actor, line -> {});
        assertThat(answer.good()).isEqualTo(to - from);
    }

    @Test
    void isTheOnlyTypeOutsideOfCampaigns() {
        var movement = body("DEPARTMENT", "Người một");
        movement.put("type", "MOVEMENT");

        var answer = units.clerk("DEPARTMENT").post("/nominations", movement);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("campaign");
    }

    @Test
    void takesOnlyAwardsWhoseRuleReadsAdHoc() {
        var title = body("DEPARTMENT", "Người hai");
        title.put("award", "LAO_DONG_TIEN_TIEN");

        var answer = units.clerk("DEPARTMENT").post("/nominations", title);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("nomination.refusal.notGivenAdHoc", "Lao động tiên tiến");
    }

    @Test
    void rewardsOneDeedOnceAndTheNextOneAgain() {
        var clerk = units.clerk("DEPARTMENT");
        submitted(clerk, body("DEPARTMENT", "Người ba"));
        var again = clerk.post("/nominations", body("DEPARTMENT", "Người ba"));
        var later = body("DEPARTMENT", "Người ba");
        later.put("period", Map.of("from", "2024-08-01", "to", "2024-08-02"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("nomination.refusal.alreadyNominated");
        submitted(clerk, later);
    }

    @Test
    void asksForACampaignOnAPaperUnlessAllOfItIsAdHoc() {
        var stage = NominationStage.open(jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(CERTIFICATE));
        var clerk = units.clerk("DEPARTMENT");
        var inCampaign = submitted(clerk, stage.body(units.code("DEPARTMENT"), CERTIFICATE, "Người trong phong trào"));
        var outside = submitted(clerk, body("DEPARTMENT", "Người ngoài phong trào"));
        var mixed = new HashMap<String, Object>(Map.of(
                "kind",
                "SUBMISSION_LETTER",
                "unit",
                units.code("DEPARTMENT"),
                "nominations",
                List.of(inCampaign, outside)));

        assertThat(clerk.post("/papers", mixed).status()).isEqualTo(400);
        mixed.put("campaign", stage.id());
        assertThat(clerk.post("/papers", mixed).text()).contains("paper.refusal.otherCampaign");
        mixed.remove("campaign");
        mixed.put("nominations", List.of(outside));
        var paper = clerk.post("/papers", mixed).ok();
        assertThat(paper.get("campaign").isNull()).isTrue();
        assertThat(paper.get("subject").asString()).contains("thành tích đột xuất");
        var found = clerk.get("/papers?campaign=none").ok().get("items");
        assertThat(found.toString()).contains(paper.get("id").asString());
    }

    @Test
    void goesWithoutACouncilUnlessTheUnitsProcedureSaysOtherwise() {
        var strict = units.code("STRICT");
        jdbc.sql("""
                        insert into thidua.council_meeting_rule (award_code, unit_code, scope, legal_source, status)
                        values (:award, :unit, 'EVERYWHERE', 'Quy chế', 'SEED')
                        """).param("award", CERTIFICATE).param("unit", strict).update();
        var clerk = units.clerk("STRICT");
        assertThat(status(clerk, submitted(clerk, body("STRICT", "Không qua hội đồng"))))
                .isEqualTo("WAITING_FOR_PAPER");

        jdbc.sql("""
                        insert into thidua.ad_hoc_procedure (unit_code, council_votes, public_notice, exceptional,
                            confirmation, legal_source, status)
                        values (:unit, true, false, false, false, 'Quy chế', 'SEED')
                        """).param("unit", strict).update();
        assertThat(status(clerk, submitted(clerk, body("STRICT", "Qua hội đồng"))))
                .isEqualTo("IN_COUNCIL");
    }

    @Test
    void needsAConfirmationWhereTheProcedureAsksForOne() {
        var clerk = units.clerk("DEPARTMENT");
        var body = body("DEPARTMENT", "Người được xác nhận");
        body.put("award", "BANG_KHEN_THU_TUONG_CA_NHAN");
        var id = created(clerk, body);

        var unnamed = clerk.post("/nominations/" + id + "/submit");
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.text()).contains("nomination.adHoc.confirmation.unnamed");

        body.put("facts", confirmedBy("Công an tỉnh, Văn bản số 7/CAT ngày 12/6/2024"));
        clerk.put("/nominations/" + id, body).ok();
        var without = clerk.post("/nominations/" + id + "/submit");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("nomination.adHoc.confirmation.missing");

        var file = clerk.upload("Xác nhận.pdf", "%PDF-1.4 xác nhận".getBytes(StandardCharsets.UTF_8));
        clerk.post("/nominations/" + id + "/attachments", Map.of("files", List.of(file)))
                .ok();
        clerk.post("/nominations/" + id + "/submit").ok();
    }

    @Test
    void asksOnTheFormForWhatTheProcedureWants() {
        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        var clerk = units.clerk("DEPARTMENT");
        var bravery = body("DEPARTMENT", "Người dũng cảm");
        bravery.put("award", "HUAN_CHUONG_DUNG_CAM");
        var exceptional = created(clerk, bravery);
        var ofThePrimeMinister = body("DEPARTMENT", "Người được Thủ tướng khen");
        ofThePrimeMinister.put("award", "BANG_KHEN_THU_TUONG_CA_NHAN");
        ofThePrimeMinister.put("facts", confirmedBy("Công an tỉnh, Văn bản số 8/CAT"));
        var confirmed = created(clerk, ofThePrimeMinister);

        assertThat(visitor.get("/nominations/" + exceptional + "/edit").body())
                .contains("value=\"ACHIEVEMENT(exceptional ad_hoc)\"")
                .doesNotContain("data.confirmation");
        assertThat(visitor.get("/nominations/" + confirmed + "/edit").body())
                .contains("data.confirmation", "Văn bản số 8/CAT")
                .doesNotContain("exceptional ad_hoc");
        assertThat(visitor.get("/nominations/" + confirmed).body()).contains("Văn bản số 8/CAT");

        bravery.put("facts", Map.of("further", Map.of("confirmed", List.of("ACHIEVEMENT(exceptional ad_hoc)"))));
        clerk.put("/nominations/" + exceptional, bravery).ok();
        assertThat(clerk.get("/nominations/" + exceptional + "/eligibility")
                        .ok()
                        .get("lines")
                        .valueStream())
                .anySatisfy(line -> {
                    assertThat(line.get("rule").asString()).isEqualTo("AD_HOC_EXCEPTIONAL");
                    assertThat(line.get("result").asString()).isEqualTo("MET");
                });
    }

    @Test
    void comesFromAListAsWell() {
        var clerk = units.clerk("DEPARTMENT");
        submitted(clerk, body("DEPARTMENT", "Người đã có đề nghị"));
        var list = """
                unit,award,name,achievement,from,to,ratings,type
                %1$s,GIAY_KHEN_CA_NHAN,Người trong danh sách,Cứu người,2024-06-10,2024-06-10,2024 | EXCELLENT,
                %1$s,GIAY_KHEN_CA_NHAN,Người đã có đề nghị,Cứu người,2024-06-11,2024-06-12,2024 | EXCELLENT,
                %1$s,LAO_DONG_TIEN_TIEN,Người sai hình thức,Cứu người,2024-06-10,2024-06-10,2024 | EXCELLENT,
                %1$s,GIAY_KHEN_CA_NHAN,Người sai loại,Cứu người,2024-06-10,2024-06-10,2024 | EXCELLENT,MERIT
                """.formatted(units.code("DEPARTMENT"));

        var preview = send(clerk, "/nominations/import?campaign=none&preview=true", list)
                .ok();
        assertThat(preview.toString())
                .contains(
                        "nomination.refusal.alreadyNominated",
                        "nomination.refusal.notGivenAdHoc",
                        "nomination.field.campaignUnlessAdHoc");
        assertThat(send(clerk, "/nominations/import?campaign=none", list).status())
                .isEqualTo(400);
        var good = list.lines().limit(2).collect(Collectors.joining("\n"));
        send(clerk, "/nominations/import?campaign=none", good).ok();

        assertThat(names(clerk.get("/nominations?campaign=none").ok())).contains("Người trong danh sách");
        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        assertThat(visitor.get("/nominations/import?campaign=none").body()).contains("value=\"none\" selected");
        assertThat(visitor.get("/nominations/import/template.csv?campaign=none").body())
                .contains("GIAY_KHEN_CA_NHAN")
                .doesNotContain("LAO_DONG_TIEN_TIEN");
    }

    private static ApiClient.Answer send(ApiClient clerk, String path, String list) {
        return clerk.postFile(path, "ds.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> confirmedBy(String document) {
        return Map.of(
                "ratings",
                List.of(Map.of("year", 2024, "level", "EXCELLENT")),
                "further",
                Map.of("confirmation", document));
    }

    @Test
    void hasAFormOfItsOwnThatSaysTheProcedure() {
        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        var stage = NominationStage.open(jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(CERTIFICATE));

        var outside = visitor.get("/nominations/new?campaign=none");
        assertThat(outside.statusCode()).isEqualTo(200);
        assertThat(outside.body()).contains("Khen thưởng đột xuất", "id=\"procedure\"");
        var inside = visitor.get("/nominations/new?campaign=" + stage.id());
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(inside.body()).contains("Tu bổ định kỳ").doesNotContain("id=\"procedure\"");
    }

    private Map<String, Object> body(String unit, String name) {
        return new HashMap<>(Map.of(
                "unit",
                units.code(unit),
                "award",
                CERTIFICATE,
                "type",
                "AD_HOC",
                "recipient",
                Map.of("kind", "INDIVIDUAL", "name", name),
                "period",
                Map.of("from", "2024-06-10", "to", "2024-06-11"),
                "achievement",
                "Dũng cảm cứu người trong đám cháy.",
                "facts",
                Map.of("ratings", List.of(Map.of("year", 2024, "level", "EXCELLENT")))));
    }

    private static String created(ApiClient clerk, Map<String, Object> body) {
        return clerk.post("/nominations", body).ok().get("id").asString();
    }

    private static String submitted(ApiClient clerk, Map<String, Object> body) {
        var id = created(clerk, body);
        clerk.post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private static String status(ApiClient clerk, String id) {
        return clerk.get("/nominations/" + id).ok().get("status").asString();
    }

    private static List<String> names(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("recipient").get("name").asString())
                .toList();
    }
}
