package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.thidua.security.Visitor;
import vn.thidua.support.ApiClient;
import vn.thidua.support.AwardWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** An award is annulled: from the proposal to the returned money, and what else changes with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevocationJourneyIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String OF_THE_MINISTRY = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
    private static final String OF_THE_PRIME_MINISTER = "BANG_KHEN_THU_TUONG_CA_NHAN";

    private TestOrganization units;
    private AwardWalk walk;

    @BeforeAll
    void organization() {
        units = organization("RVK")
                .unit("COMMAND", "Bộ Tư lệnh", "", "MINISTRY", "AGENCY", "ARMY_AS_DELEGATED;MINISTER_OR_EQUIVALENT")
                .unit("OFFICE", "Phòng Thi đua", "COMMAND", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new AwardWalk(units);
    }

    @Test
    void annulsAnAwardOfOurOwnUntilTheMoneyIsBack() throws Exception {
        var first = awarded("Người khai gian", "2024-06-10");
        var entry = entry("Người khai gian").get("id").asString();
        var clerk = units.clerk("DEPARTMENT");
        var body = Map.of("entry", entry, "ground", "FRAUD", "explanation", "Khai khống thành tích, kết luận số 5.");

        assertThat(units.clerk("SIBLING").post("/revocations", body).status()).isEqualTo(403);
        assertThat(fields(clerk.post("/revocations", Map.of()))).containsExactly("entry", "ground", "explanation");
        var proof = clerk.upload("Kết luận.pdf", "%PDF-1.4 kết luận".getBytes(StandardCharsets.UTF_8));
        var sent = new HashMap<String, Object>(body);
        sent.put("files", List.of(proof));
        var id = clerk.post("/revocations", sent).ok().get("id").asString();
        assertThat(clerk.post("/revocations", body).status()).isEqualTo(409);
        assertThat(units.clerk("SIBLING").get("/revocations/" + id).status()).isEqualTo(404);
        assertThat(units.clerk("OFFICE").post("/revocations/" + id + "/paper").status())
                .isEqualTo(409);

        complete(units.clerk("OFFICE"), "userTask_appraiseRevocation", "Người khai gian", "forward", Map.of());
        assertThat(clerk.post("/revocations/" + id + "/paper").status()).isEqualTo(403);
        var paper = units.clerk("OFFICE")
                .post("/revocations/" + id + "/paper")
                .ok()
                .get("paper")
                .asString();
        assertThat(units.clerk("OFFICE")
                        .put("/papers/" + paper, Map.of("nominations", List.of(awarded("Người khác", "2024-06-11"))))
                        .text())
                .contains("paper.refusal.listFixed");
        units.clerk("OFFICE").post("/papers/" + paper + "/submit").ok();
        complete(units.approver("COMMAND"), "userTask_signPaper", "hủy bỏ quyết định khen thưởng", "sign", Map.of());

        var signed = units.clerk("OFFICE").get("/papers/" + paper).ok();
        var number = signed.get("number").asString();
        assertThat(number).endsWith("/QĐ-COMMAND");
        assertThat(jdbc.sql("select count(*) from thidua.paper where unit_code = ? and number = ?")
                        .params(units.code("COMMAND"), number)
                        .query(Integer.class)
                        .single())
                .as("one series of decisions")
                .isEqualTo(1);
        try (var pdf = Loader.loadPDF(units.clerk("OFFICE").bytes("/papers/" + paper + "/document"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Hủy bỏ việc khen thưởng", "Người khai gian", "gian dối");
        }
        var revoked = entry("Người khai gian").get("revocation");
        assertThat(revoked.get("number").asString()).isEqualTo(number);
        assertThat(clerk.post("/revocations", body).status()).isEqualTo(409);

        var bonus = clerk.get("/revocations/" + id).ok().get("bonus").asLong();
        assertThat(bonus).isPositive();
        var task = walk.task(clerk, "userTask_recordReturn", "Người khai gian");
        assertThat(task.get("dueAt").isNull()).isFalse();
        var less = clerk.post(
                "/tasks/" + task.get("id").asString() + "/complete",
                Map.of("outcome", "record", "data", Map.of("insigniaOn", notYet(), "money", bonus - 10_000)));
        assertThat(fields(less)).contains("data.insigniaOn", "data.money", "data.moneyOn");
        complete(
                clerk,
                "userTask_recordReturn",
                "Người khai gian",
                "record",
                Map.of("insigniaOn", today(), "moneyOn", today(), "money", bonus));
        assertThat(clerk.get("/revocations/" + id).ok().get("status").asString())
                .isEqualTo("DONE");
        var history = clerk.get("/cases/revocation/" + id + "/history").ok().toString();
        assertThat(history).contains("proposed", "appraised", "revoked", "returned");

        assertThat(clerk.get("/nominations/" + first).ok().get("status").asString())
                .isEqualTo("AWARDED");
    }

    @Test
    void listsWhatCameLaterAndCountsTheAwardNoMore() {
        awarded(OF_THE_MINISTRY, "Người hai lần", "2024-03-01");
        submitted(CERTIFICATE, "Người hai lần", "2024-08-01");
        var later = submittedWithProof("Người hai lần", "2024-08-02");
        var id = proposed("Người hai lần");

        var list = units.clerk("DEPARTMENT")
                .get("/revocations/" + id + "/later-nominations")
                .ok()
                .get("items");
        assertThat(list.size()).as("a certificate of a unit rests on no other").isEqualTo(1);
        assertThat(list.get(0).get("id").asString()).isEqualTo(later);

        complete(units.clerk("OFFICE"), "userTask_appraiseRevocation", "Người hai lần", "reject", Map.of());
        assertThat(entry("Người hai lần").get("revocation").isNull()).isTrue();
        proposed("Người hai lần");
    }

    @Test
    void recordsTheRevocationOfAStateAwardAndHandsItsInsigniaOn() {
        var nomination = submittedWithProof("Người được Thủ tướng khen", "2024-06-10");
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", nomination);
        complete(units.clerk("OFFICE"), "userTask_appraise", "Người được Thủ tướng khen", "forward", Map.of());
        walk.sign("COMMAND", "SUBMISSION_LETTER", nomination);
        complete(
                units.clerk("COMMAND"),
                "userTask_recordOutsideDecision",
                "Người được Thủ tướng khen",
                "record",
                Map.of("number", "9/QĐ-TTg", "date", "2026-11-01", "authority", "Thủ tướng Chính phủ"));
        var id = proposed("Người được Thủ tướng khen");
        complete(
                units.clerk("OFFICE"), "userTask_appraiseRevocation", "Người được Thủ tướng khen", "forward", Map.of());

        complete(
                units.clerk("OFFICE"),
                "userTask_recordOutsideRevocation",
                "Người được Thủ tướng khen",
                "record",
                Map.of(
                        "letterNumber",
                        "7/TTr",
                        "letterDate",
                        "2026-11-10",
                        "number",
                        "99/QĐ-TTg",
                        "date",
                        "2026-11-20",
                        "authority",
                        "Thủ tướng Chính phủ"));
        assertThat(entry("Người được Thủ tướng khen")
                        .get("revocation")
                        .get("number")
                        .asString())
                .isEqualTo("99/QĐ-TTg");
        complete(
                units.clerk("DEPARTMENT"),
                "userTask_recordReturn",
                "Người được Thủ tướng khen",
                "record",
                Map.of("note", "Người được khen đã mất, gia đình không còn giữ hiện vật."));
        complete(
                units.clerk("OFFICE"),
                "userTask_forwardInsignia",
                "Người được Thủ tướng khen",
                "record",
                Map.of("forwardedOn", today()));

        assertThat(units.clerk("DEPARTMENT")
                        .get("/revocations/" + id)
                        .ok()
                        .get("status")
                        .asString())
                .isEqualTo("DONE");
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private static String notYet() {
        return LocalDate.now().plusDays(2).toString();
    }

    private String proposed(String name) {
        return units.clerk("DEPARTMENT")
                .post(
                        "/revocations",
                        Map.of(
                                "entry",
                                entry(name).get("id").asString(),
                                "ground",
                                "NOT_ELIGIBLE",
                                "explanation",
                                "Có kết luận của cơ quan có thẩm quyền."))
                .ok()
                .get("id")
                .asString();
    }

    @Test
    void isTakenBackByWhoeverProposedItAndNobodyElse() {
        awarded("Người được rút", "2024-06-10");
        var id = proposed("Người được rút");
        var clerk = units.clerk("DEPARTMENT");
        var path = "/revocations/" + id + "/withdraw";
        var reason = Map.of("reason", "Kết luận đã được đính chính.");

        assertThat(units.clerk("SIBLING").post(path, reason).status()).isEqualTo(404);
        assertThat(units.clerk("OFFICE").post(path, reason).status()).isEqualTo(403);
        assertThat(fields(clerk.post(path, Map.of("reason", " ")))).containsExactly("reason");
        assertThat(clerk.post(path, reason).ok().get("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(clerk.post(path, reason).status()).isEqualTo(409);

        assertThat(units.clerk("OFFICE")
                        .get("/tasks?task=userTask_appraiseRevocation")
                        .ok()
                        .toString())
                .doesNotContain("Người được rút");
        assertThat(clerk.get("/cases/revocation/" + id + "/history").ok().toString())
                .contains("withdrawn", "đính chính");
        assertThat(entry("Người được rút").get("revocation").isNull()).isTrue();

        var again = proposed("Người được rút");
        complete(units.clerk("OFFICE"), "userTask_appraiseRevocation", "Người được rút", "forward", Map.of());
        units.clerk("OFFICE").post("/revocations/" + again + "/paper").ok();
        assertThat(clerk.post("/revocations/" + again + "/withdraw", reason).status())
                .isEqualTo(409);
    }

    @Test
    void leavesNoCertificateThatLooksValidAndNoMoneyInTheSums() throws Exception {
        var nomination = awarded("Người chưa in giấy", "2024-06-10");
        var kept = awarded("Người giữ giấy", "2024-06-10");
        var before = fund();
        var decision = entry("Người chưa in giấy").get("decision").get("paper").asString();
        proposed("Người chưa in giấy");
        complete(units.clerk("OFFICE"), "userTask_appraiseRevocation", "Người chưa in giấy", "forward", Map.of());
        var revocation = units.clerk("OFFICE")
                .get("/revocations?q=chua+in+giay")
                .ok()
                .get("items")
                .get(0);
        var paper = units.clerk("OFFICE")
                .post("/revocations/" + revocation.get("id").asString() + "/paper")
                .ok()
                .get("paper")
                .asString();
        units.clerk("OFFICE").post("/papers/" + paper + "/submit").ok();
        complete(units.approver("COMMAND"), "userTask_signPaper", "hủy bỏ quyết định khen thưởng", "sign", Map.of());

        var clerk = units.clerk("DEPARTMENT");
        var text = text(clerk.bytes("/papers/" + decision + "/certificates/" + nomination));
        assertThat(text).contains("ĐÃ HỦY BỎ THEO QUYẾT ĐỊNH SỐ", "Người chưa in giấy");
        assertThat(check(text).get("state").asString()).isEqualTo("REVOKED");
        var other = entry("Người giữ giấy").get("decision").get("paper").asString();
        assertThat(text(clerk.bytes("/papers/" + other + "/certificates/" + kept)))
                .doesNotContain("HỦY BỎ");
        assertThat(clerk.get("/papers/" + paper + "/certificates/" + nomination).status())
                .as("a decision that annuls gives nothing")
                .isEqualTo(409);
        assertThat(fund()).isEqualTo(before - revocation.get("bonus").asLong());

        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "DEPARTMENT"), TestOrganization.PASSWORD);
        assertThat(visitor.get("/papers/" + decision + "/certificates").body())
                .contains("Đã hủy bỏ")
                .doesNotContain("/certificates/" + nomination);
        assertThat(visitor.get("/papers/" + paper).body()).doesNotContain("/certificates");
        assertThat(clerk.get("/reports/results?q=chua+in+giay").ok().toString()).contains("revokedOn\":\"20");
    }

    private JsonNode check(String certificate) {
        var code = Pattern.compile("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}").matcher(certificate);
        assertThat(code.find()).isTrue();
        return units.clerk("SIBLING").get("/verify/" + code.group()).ok();
    }

    private long fund() {
        return units.clerk("OFFICE")
                .get("/bonus-funds?year=" + Year.now() + "&unit=" + units.code("COMMAND"))
                .ok()
                .get("items")
                .valueStream()
                .mapToLong(fund -> fund.get("amount").asLong())
                .sum();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String awarded(String name, String day) {
        return awarded(CERTIFICATE, name, day);
    }

    private String awarded(String award, String name, String day) {
        var id = submitted(award, name, day);
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", id);
        complete(units.clerk("OFFICE"), "userTask_appraise", name, "forward", Map.of());
        walk.sign("COMMAND", "DECISION", id);
        return id;
    }

    private String submitted(String award, String name, String day) {
        return walk.submit("DEPARTMENT", walk.body("DEPARTMENT", award, AwardWalk.person(name), day));
    }

    private String submittedWithProof(String name, String day) {
        return walk.submit(
                "DEPARTMENT",
                walk.body("DEPARTMENT", OF_THE_PRIME_MINISTER, AwardWalk.person(name), day),
                "%PDF-1.4 xác nhận".getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode entry(String name) {
        return walk.entry("DEPARTMENT", name);
    }

    private void complete(ApiClient person, String task, String subject, String outcome, Map<String, Object> data) {
        walk.complete(person, task, subject, outcome, data);
    }

    private static List<String> fields(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }
}
