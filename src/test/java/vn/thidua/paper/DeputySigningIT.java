package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.security.Visitor;
import vn.thidua.support.ApiClient;

/** A deputy head signs for the head, through HTTP: both desks, both names, the limits, and the end. */
class DeputySigningIT extends PaperStageTest {

    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Test
    void signsForTheHeadUnderBothNames() {
        var set = people.set("DEPKT");
        var named = api("approver", set.team()).post("/deputies", wish("manager", set.team(), "KT", "SUBMISSION"));
        assertThat(named.status()).isEqualTo(201);
        assertThat(named.json().get("state").asString()).isEqualTo("IN_FORCE");
        var letter = submitted(set, people.nomination(set, "Một"));
        var deputy = api("manager", set.team());

        assertThat(deputy.get("/notices").ok().get("items").toString()).contains("DEPUTY_NAMED", "MANAGER TEAM – KT");
        assertThat(api("clerk", set.team()).get("/notices").ok().get("items").toString())
                .contains("DEPUTY_NAMED");
        assertThat(api("approver", set.team()).get("/notices").ok().get("items").toString())
                .doesNotContain("DEPUTY_NAMED");
        assertThat(deputy.get("/me").ok().get("desks").toString())
                .contains("\"MANAGER\"", "\"APPROVER\"", "\"onBehalfOf\":{\"form\":\"KT\"");
        var row = deputy.get("/tasks").ok().get("items").get(0);
        assertThat(row.get("onBehalfOf").get("office").asString()).isEqualTo("Trưởng phòng");
        var page = new Visitor(port);
        page.signIn(username("manager", set.team()), PASSWORD);
        assertThat(page.get("/tasks").body()).contains("Ký thay Trưởng phòng", "KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG");

        var done = complete(deputy, letter, "sign");
        assertThat(done.ok().get("endedFor").asString()).isEqualTo("APPROVER TEAM");
        assertThat(done.json().get("endedBy").asString()).isEqualTo("MANAGER TEAM (KT. Trưởng phòng, APPROVER TEAM)");
        var paper = deputy.get("/papers/" + letter).ok();
        assertThat(paper.get("signedBy").asString()).isEqualTo("MANAGER TEAM");
        assertThat(paper.get("signedFor").get("name").asString()).isEqualTo("APPROVER TEAM");
        assertThat(audit("paper", letter, "signed")).isEqualTo("KT. Trưởng phòng, APPROVER TEAM");
        assertThat(jdbc.sql("select by_name from thidua.nomination_step where paper_id = ? and action = 'forwarded'")
                        .param(letter)
                        .query(String.class)
                        .list())
                .containsOnly("MANAGER TEAM (KT. Trưởng phòng, APPROVER TEAM)");
        assertThat(text(deputy, letter))
                .contains("KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG", "ký thay\nAPPROVER TEAM", "MANAGER TEAM");
    }

    @Test
    void decidesByWrittenAuthorityAndTheRegisterSaysSo() {
        var set = people.set("DEPTUQ");
        var nomination = people.nomination(set, "Một");
        var letter = submitted(set, nomination);
        people.complete(letter, "sign", null, Map.of(), people.approver(set.team()));
        people.complete(nomination, "forward", null, Map.of(), people.clerk(set.branch()));
        var wish = wish("clerk", set.team(), "TUQ", "DECISION");
        wish.put("holderTitle", "Tư lệnh");
        wish.put("deputyTitle", "Trưởng phòng Kỹ thuật");
        wish.put("basis", "Giấy ủy quyền số 12/GUQ-BTL");
        api("approver", set.branch()).post("/deputies", wish).ok();
        var decision = papers.create(
                        PaperStage.request("DECISION", set.branch(), set.campaign(), List.of(nomination)),
                        people.clerk(set.branch()))
                .id();
        papers.submit(decision, people.clerk(set.branch()));
        var deputy = api("clerk", set.team());
        complete(deputy, decision, "sign").ok();

        assertThat(text(deputy, decision))
                .contains("TUQ. TƯ LỆNH\nTRƯỞNG PHÒNG KỸ THUẬT", "thừa ủy\nquyền APPROVER BRANCH")
                .contains("TƯ LỆNH BỘ TƯ LỆNH DEPTUQ");
        var both = "Bộ Tư lệnh DEPTUQ, CLERK TEAM (TUQ. Tư lệnh, APPROVER BRANCH)";
        assertThat(deputy.get("/nominations/" + nomination)
                        .ok()
                        .get("decision")
                        .get("authority")
                        .asString())
                .isEqualTo(both);
        assertThat(deputy.get("/awards?unit=" + set.team())
                        .ok()
                        .get("items")
                        .get(0)
                        .get("decision")
                        .get("authority")
                        .asString())
                .isEqualTo(both);
    }

    @Test
    void signsInForThatDeskAloneUntilItEnds() {
        var set = people.set("DEPONLY");
        jdbc.sql("delete from thidua.desk_holder where unit_code = ? and role = 'MANAGER'")
                .param(set.team())
                .update();
        var head = api("approver", set.team());
        assertThat(api("manager", set.team()).get("/me").status()).isEqualTo(401);
        var id = head.post("/deputies", wish("manager", set.team(), "KT", "SUBMISSION"))
                .ok()
                .get("id")
                .asString();
        var session = new Visitor(port);
        session.signIn(username("manager", set.team()), PASSWORD);
        assertThat(session.get("/tasks").statusCode()).isEqualTo(200);
        assertThat(session.get("/organization/" + set.team()).body()).contains("KT. Trưởng phòng, APPROVER TEAM");

        head.post("/deputies/" + id + "/end").ok();
        assertThat(session.get("/tasks").statusCode())
                .as("a stranger is sent to sign in")
                .isEqualTo(302);
        assertThat(api("manager", set.team()).get("/me").status()).isEqualTo(401);
    }

    @Test
    void isRefusedWhatWasNotGivenAndWhatIsTheirOwn() {
        var set = people.set("DEPNO");
        api("approver", set.team())
                .post("/deputies", wish("manager", set.team(), "KT", "SUBMISSION"))
                .ok();
        api("approver", set.branch())
                .post("/deputies", wish("manager", set.team(), "TL", "SUBMISSION", "CAMPAIGN"))
                .ok();
        var deputy = api("manager", set.team());
        var own = own(set, username("manager", set.team()).toUpperCase());
        var other = people.nomination(set, "Hai");
        var letter = submitted(set, own, other);
        var refused = complete(deputy, letter, "sign");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("paper.refusal.ownAsDeputy", "Người trùng mã");
        deputy.post(
                        "/tasks/" + people.task(letter) + "/complete",
                        Map.of(
                                "outcome",
                                "sign",
                                "data",
                                Map.of(
                                        "strikeOff",
                                        List.of(Map.of("nomination", own.toString(), "reason", "Để thủ trưởng ký")))))
                .ok();

        people.complete(other, "forward", null, Map.of(), people.clerk(set.branch()));
        var decision = papers.create(
                        PaperStage.request("DECISION", set.branch(), set.campaign(), List.of(other)),
                        people.clerk(set.branch()))
                .id();
        papers.submit(decision, people.clerk(set.branch()));
        var notGiven = complete(deputy, decision, "sign");
        assertThat(notGiven.status()).isEqualTo(403);
        assertThat(notGiven.text()).contains("Ký quyết định khen thưởng", "Ký tờ trình đề nghị khen thưởng");
        assertThat(deputy.get("/tasks/" + people.task(decision))
                        .ok()
                        .get("mayAct")
                        .asBoolean())
                .isFalse();

        var branch = api("approver", set.branch());
        var given = branch.get("/deputies?scope=GIVEN").ok().get("items").get(0);
        branch.post("/deputies/" + given.get("id").asString() + "/end", Map.of("reason", "Giao lại"))
                .ok();
        var over = complete(deputy, decision, "sign");
        assertThat(over.status()).isEqualTo(404);
        assertThat(over.text()).contains("Bạn không còn ký thay Trưởng phòng");
        branch.post("/deputies", wish("manager", set.team(), "TL", "DECISION")).ok();
        var both = complete(deputy, decision, "sign");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("paper.refusal.endorsedAndDecides", "01/TTr-PKT", "Hai");
        complete(branch, decision, "sign").ok();
    }

    @Test
    void endsByItselfInTheMiddleOfASession() {
        var set = people.set("DEPEND");
        var named = api("approver", set.team())
                .post("/deputies", wish("manager", set.team(), "KT", "SUBMISSION"))
                .ok();
        var letter = submitted(set, people.nomination(set, "Một"));
        var task = people.task(letter);
        var session = new Visitor(port);
        session.signIn(username("manager", set.team()), PASSWORD);
        assertThat(session.get("/tasks/" + task).body()).contains("Ký thay Trưởng phòng");
        var form = Visitor.token(session.get("/tasks/" + task));

        jdbc.sql("update thidua.deputyship set valid_from = current_date - 9, valid_to = current_date - 2 where id = ?")
                .param(UUID.fromString(named.get("id").asString()))
                .update();
        var late = session.post("/tasks/" + task, Map.of("_csrf", form, "outcome", "sign"));
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("Bạn không còn ký thay Trưởng phòng");
        assertThat(complete(api("manager", set.team()), letter, "sign").status())
                .isEqualTo(403);
        assertThat(api("manager", set.team()).get("/tasks").ok().get("items").size())
                .isZero();
        assertThat(session.get("/tasks").body()).doesNotContain("Ký thay Trưởng phòng");
    }

    @Test
    void lapsesWhenItsGiverLeavesTheDesk() {
        var set = people.set("DEPLEFT");
        var head = api("approver", set.team());
        head.post("/deputies", wish("manager", set.team(), "KT", "SUBMISSION")).ok();
        var letter = submitted(set, people.nomination(set, "Một"));
        jdbc.sql("update thidua.desk_holder set valid_to = current_date - 1 where unit_code = ? and role = 'APPROVER'")
                .param(set.team())
                .update();

        var deputy = api("manager", set.team());
        assertThat(complete(deputy, letter, "sign").status()).isEqualTo(403);
        assertThat(deputy.get("/deputies").ok().get("items").get(0).get("state").asString())
                .isEqualTo("LAPSED");
    }

    @Test
    void namesEverythingThatIsWrongWithAWish() {
        var set = people.set("DEPBAD");
        var head = api("approver", set.team());
        assertThat(fields(head.post("/deputies", Map.of())))
                .containsExactlyInAnyOrder("deputy", "form", "acts", "to", "holderTitle", "deputyTitle");
        assertThat(fields(head.post("/deputies", with(set, "deputy", "nobody.at.all"))))
                .containsExactly("deputy");
        assertThat(fields(head.post("/deputies", with(set, "deputy", username("approver", set.team())))))
                .containsExactly("deputy");
        assertThat(fields(head.post("/deputies", with(set, "to", today().minusDays(1)))))
                .containsExactly("to");
        assertThat(fields(head.post("/deputies", with(set, "from", today().minusDays(1)))))
                .containsExactly("from");
        assertThat(fields(head.post("/deputies", with(set, "form", "TUQ")))).containsExactly("basis");
        assertThat(fields(head.post("/deputies", with(set, "acts", List.of("COUNCIL")))))
                .containsExactly("acts");
        assertThat(fields(head.post("/deputies", with(set, "desk", "APPROVER@" + set.branch()))))
                .containsExactly("desk");
        var above = with(set, "deputy", username("manager", set.branch()));
        above.put("form", "TL");
        assertThat(fields(head.post("/deputies", above))).containsExactly("deputy");

        head.post("/deputies", wish("manager", set.team(), "KT", "SUBMISSION")).ok();
        assertThat(fields(head.post("/deputies", wish("manager", set.team(), "KT", "PLEDGE"))))
                .containsExactly("from");
        assertThat(fields(head.post("/deputies", wish("clerk", set.team(), "KT", "SUBMISSION"))))
                .containsExactly("acts");
        head.post("/deputies", wish("clerk", set.team(), "KT", "PLEDGE")).ok();

        var deputy = api("manager", set.team());
        assertThat(deputy.post("/deputies", wish("clerk", set.team(), "KT", "REVIEW"))
                        .status())
                .as("what was given cannot be given on")
                .isEqualTo(403);
        assertThat(deputy.get("/deputies?scope=ALL").status()).isEqualTo(403);
        var id = head.get("/deputies").ok().get("items").get(0).get("id").asString();
        assertThat(api("clerk", set.branch()).get("/deputies/" + id).status()).isEqualTo(404);
        assertThat(api("clerk", set.branch()).post("/deputies/" + id + "/end").status())
                .isEqualTo(404);
        head.post("/deputies/" + id + "/end").ok();
        assertThat(head.post("/deputies/" + id + "/end").status()).isEqualTo(409);
    }

    @Test
    void isNamedAndEndedOnThePage() {
        var set = people.set("DEPPAGE");
        var head = new Visitor(port);
        head.signIn(username("approver", set.team()), PASSWORD);
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", Visitor.token(head.get("/deputies")));
        fields.put("deputy", username("manager", set.team()));
        fields.put("form", "KT");
        fields.put("acts", "SUBMISSION");
        fields.put("holderTitle", "Trưởng phòng");
        fields.put("deputyTitle", "Phó Trưởng phòng");
        fields.put("from", today().plusDays(3).toString());
        fields.put("to", today().plusDays(2).toString());
        var wrong = head.post("/deputies", fields);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"to-error\"", "value=\"Phó Trưởng phòng\"");
        fields.put("to", today().plusDays(9).toString());
        assertThat(head.post("/deputies", fields).statusCode()).isEqualTo(302);
        var page = head.get("/deputies");
        assertThat(page.body()).contains("Đã giao MANAGER TEAM ký thay.", "Sắp có hiệu lực");
        var id = page.body().replaceAll("(?s).*/deputies/([0-9a-f-]{36})/end.*", "$1");
        assertThat(head.post("/deputies/" + id + "/end", Map.of("_csrf", Visitor.token(page), "reason", "Thôi"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(head.get("/deputies").body()).contains("Đã chấm dứt sớm", "Thôi");
        assertThat(audit("deputyship", UUID.fromString(id), "ended")).isNull();
    }

    private Map<String, Object> wish(String role, String unit, String form, String... acts) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("deputy", username(role, unit));
        wish.put("form", form);
        wish.put("acts", List.of(acts));
        wish.put("holderTitle", "Trưởng phòng");
        wish.put("deputyTitle", "Phó Trưởng phòng");
        wish.put("to", today().plusDays(30).toString());
        return wish;
    }

    private Map<String, Object> with(PaperStage.Stage set, String field, Object value) {
        var wish = wish("manager", set.team(), "KT", "SUBMISSION");
        wish.put(field, value instanceof LocalDate day ? day.toString() : value);
        return wish;
    }

    private UUID own(PaperStage.Stage set, String code) {
        var clerk = people.clerk(set.team());
        var id = nominations
                .create(
                        new NominationDraft(
                                set.campaign().toString(),
                                set.team(),
                                PaperStage.CERTIFICATE,
                                "MOVEMENT",
                                new NominationDraft.Recipient("INDIVIDUAL", "Người trùng mã", "Phó Trưởng phòng", code),
                                new NominationDraft.Period("2024-06-10", "2024-09-10"),
                                "Hoàn thành xuất sắc nhiệm vụ.",
                                PaperStage.EXCELLENT),
                        clerk)
                .id();
        nominations.submit(id, clerk);
        return id;
    }

    private ApiClient.Answer complete(ApiClient who, UUID paper, String outcome) {
        return who.post("/tasks/" + people.task(paper) + "/complete", Map.of("outcome", outcome));
    }

    private String audit(String caseType, UUID id, String action) {
        var found = new ArrayList<String>();
        jdbc.sql("select on_behalf_of from thidua.audit_entry where case_type = ? and case_id = ? and action = ?")
                .params(caseType, id.toString(), action)
                .query(row -> {
                    found.add(row.getString(1));
                });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The text of the PDF that was kept, once the job has rendered it. */
    private String text(ApiClient who, UUID paper) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from thidua.paper_document where paper_id = ?")
                                .param(paper)
                                .query(Integer.class)
                                .single()
                        == 1);
        try (var pdf = Loader.loadPDF(who.bytes("/papers/" + paper + "/document"))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("[ \\u00a0]+", " ")
                    .replaceAll(" ?\\R ?", "\n");
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> fields(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        var fields = new ArrayList<String>();
        for (JsonNode error : answer.json().get("errors")) {
            fields.add(error.get("field").asString());
        }
        return fields;
    }

    private ApiClient api(String role, String unit) {
        return ApiClient.as(port, username(role, unit), PASSWORD);
    }

    private static String username(String role, String unit) {
        return role + "." + unit.toLowerCase();
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
