package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.organization.Desks;
import vn.thidua.security.Visitor;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The same act for many nominations: a preview that does nothing, an answer for each, and none that holds up another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyNominationsIT extends OrganizationTest {

    private static final String AWARD = "GIAY_KHEN_CA_NHAN";

    @Autowired
    ManyNominations many;

    @Autowired
    Desks desks;

    private TestOrganization units;
    private NominationStage stage;

    @BeforeAll
    void organization() {
        units = organization("MNY")
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
        stage = NominationStage.open(jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(AWARD));
    }

    @Test
    void submitsManyAndRefusesOne() {
        var good = List.of(draft("Người thứ nhất"), draft("Người thứ hai"));
        var twice = draft("Người thứ nhất");
        var ids = new ArrayList<>(good);
        ids.add(twice);
        ids.add(UUID.randomUUID().toString());

        var preview = post("/nominations/submit?preview=true", ids);
        assertThat(statuses(preview)).containsExactly(200, 200, 200, 404);
        assertThat(preview.path("results").get(0).path("waitsAt").asString()).isEqualTo(units.code("DEPARTMENT"));
        assertThat(preview.path("results").get(0).path("next").asString()).isEqualTo(units.code("COMMAND"));
        ids.subList(0, 3).forEach(id -> assertThat(status(id)).isEqualTo("DRAFT"));

        var done = post("/nominations/submit", ids);
        // one achievement, one award: of two drafts for the same person the first goes
        assertThat(statuses(done)).containsExactly(200, 200, 422, 404);
        assertThat(done.path("results")
                        .get(2)
                        .path("problem")
                        .path("reasons")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("nomination.refusal.alreadyNominated");
        good.forEach(id -> assertThat(status(id)).isEqualTo("WAITING_FOR_PAPER"));
        assertThat(status(twice)).isEqualTo("DRAFT");

        // sent twice, nothing is done twice
        assertThat(statuses(post("/nominations/submit", good))).containsExactly(409, 409);
    }

    @Test
    void readsWhatIsSentStrictly() {
        var clerk = units.clerk("DEPARTMENT");
        assertThat(clerk.post("/nominations/submit", Map.of("ids", List.of())).status())
                .isEqualTo(400);
        var wrong = clerk.post("/nominations/submit", "{\"ids\":[\"x\",null]}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").valueStream().map(error -> error.path("field")
                        .asString()))
                .containsExactly("ids[0]", "ids[1]");
        assertThat(units.clerk("SIBLING")
                        .post("/nominations/submit", Map.of("ids", List.of(draft("Người của phòng khác"))))
                        .json()
                        .path("results")
                        .get(0)
                        .path("status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void saysBeforehandWhatAPaperCanGather() {
        var waiting = draft("Người chờ văn bản");
        post("/nominations/submit", List.of(waiting));
        var draft = draft("Người còn nháp");
        var actor = desks.actor(units.username("CLERK", "DEPARTMENT"), null).orElseThrow();

        var results = many.previewGather(List.of(UUID.fromString(waiting), UUID.fromString(draft)), actor);

        assertThat(results).extracting(ManyNominations.Result::isDone).containsExactly(true, false);
        assertThat(status(waiting)).isEqualTo("WAITING_FOR_PAPER");
    }

    @Test
    void saysOfEachWhatStandsInTheWayAndLeavesNothingBehind() {
        var good = draft("Người đủ điều kiện");
        var body = stage.body(units.code("DEPARTMENT"), AWARD, "Người chưa có xếp loại");
        body.remove("facts");
        var unrated = units.clerk("DEPARTMENT")
                .post("/nominations", body)
                .ok()
                .path("id")
                .asString();
        var before = written();

        var preview = post("/nominations/submit?preview=true", List.of(good, unrated));

        assertThat(statuses(preview)).containsExactly(200, 422);
        var reason =
                preview.path("results").get(1).path("problem").path("reasons").get(0);
        assertThat(reason.path("code").asString()).isEqualTo("eligibility.line.RATING.missing");
        assertThat(reason.path("message").asString()).contains("2024");
        assertThat(reason.path("legalSource").asString()).contains("Đ75");
        assertThat(written()).isEqualTo(before);
    }

    /** How much of this campaign stands in every place where an act leaves something; mails are made of notices. */
    private List<Long> written() {
        return Stream.of(
                        "nomination as it where it.status <> 'DRAFT' and true",
                        "nomination_step as step join thidua.nomination as it on it.id = step.nomination_id where true",
                        "nomination_station as stop join thidua.nomination as it on it.id = stop.nomination_id where true",
                        "audit_entry as entry join thidua.nomination as it on it.id::text = entry.case_id where true",
                        "work_item as task join thidua.nomination as it on it.id::text = task.business_key where true",
                        "notice as it where true")
                .map(table -> jdbc.sql(
                                "select count(*) from thidua." + table + " and it.campaign_id = cast(:id as uuid)")
                        .param("id", stage.id())
                        .query(Long.class)
                        .single())
                .toList();
    }

    @Test
    void showsThePagesWithoutScript() {
        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        var good = draft("Trang một");
        var twice = draft("Trang một");
        var list = visitor.get("/nominations?campaign=" + stage.id() + "&status=DRAFT");
        assertThat(list.body()).contains("value=\"" + good + "\"");
        var token = Visitor.token(list);

        var preview = visitor.post("/nominations/bulk", Map.of("_csrf", token, "ids", good, "act", "submit"));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Trình 1 đề nghị").contains("Bộ Tư lệnh");

        assertThat(visitor.post("/nominations/bulk/submit", Map.of("_csrf", token, "ids", good))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/nominations/bulk/done").body()).contains("Đã trình 1 đề nghị; 0");
        visitor.post("/nominations/bulk/submit", Map.of("_csrf", token, "ids", twice));
        assertThat(visitor.get("/nominations/bulk/done").body())
                .contains("Đã trình 0 đề nghị; 1")
                .containsPattern("value=\"" + twice + "\" checked")
                .contains("một thành tích chỉ khen một lần");

        var gather = visitor.post("/nominations/bulk", Map.of("_csrf", token, "ids", good, "act", "paper"));
        assertThat(gather.body()).contains("1 đề nghị vào một tờ trình");
        var paper = visitor.post(
                "/papers/gather",
                Map.of(
                        "_csrf",
                        token,
                        "unit",
                        units.code("DEPARTMENT"),
                        "campaign",
                        stage.id(),
                        "kind",
                        "SUBMISSION_LETTER",
                        "nominations",
                        good));
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).contains("Trang một");
    }

    private String draft(String name) {
        return units.clerk("DEPARTMENT")
                .post("/nominations", stage.body(units.code("DEPARTMENT"), AWARD, name))
                .ok()
                .path("id")
                .asString();
    }

    private JsonNode post(String path, List<String> ids) {
        return units.clerk("DEPARTMENT").post(path, Map.of("ids", ids)).ok();
    }

    private String status(String id) {
        return units.clerk("DEPARTMENT")
                .get("/nominations/" + id)
                .json()
                .path("status")
                .asString("");
    }

    private static List<Integer> statuses(JsonNode answer) {
        return answer.path("results")
                .valueStream()
                .map(result -> result.path("status").asInt())
                .toList();
    }
}
