package vn.thidua.conferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.AwardedPeople;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.Statements;
import vn.thidua.support.TestOrganization;

/** Awards are handed over: chosen, ordered, approved, recorded, and found in the register. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferralIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ConferralSheets sheets;

    private HoldingUnit unit;
    private AwardedPeople people;
    private ApiClient office;
    private ApiClient head;
    private ApiClient outside;

    @BeforeAll
    void organization() {
        unit = new HoldingUnit(port, "CFR", jdbc, passwords);
        people = unit.people;
        office = unit.office;
        head = unit.head;
        outside = AwardedPeople.begin(port, "CFO", jdbc, passwords).office();
    }

    @Test
    void goesFromTheChoiceToTheRegister() throws Exception {
        people.decided("Nguyễn Văn Nhận", "Trần Thị Vắng", "Lê Văn Cử");
        var id = unit.opened("Lễ trao tặng cuối năm", LocalDate.now().minusDays(1));
        assertThat(outside.get("/conferrals/" + id).status()).isEqualTo(404);
        assertThat(people.units().clerk("DEPARTMENT").get("/conferrals/" + id).status())
                .isEqualTo(200);
        assertThat(people.units()
                        .clerk("DEPARTMENT")
                        .post("/conferrals", unit.body("COMMAND", "Không được", LocalDate.now()))
                        .status())
                .isEqualTo(403);

        unit.submitRefused(id, "conferral.refusal.nothing");
        int added = unit.addEverything(id);
        assertThat(added).isGreaterThanOrEqualTo(3);
        assertThat(office.get("/conferrals/" + id + "/waiting").ok().get("decisions"))
                .isEmpty();
        unit.submitRefused(id, "conferral.refusal.nobodyHandsOver");
        assertThat(people.units()
                        .clerk("DEPARTMENT")
                        .put("/conferrals/" + id + "/parts", Map.of("parts", List.of()))
                        .status())
                .isEqualTo(403);
        unit.assign(id, "Bộ trưởng");

        unit.complete(office, "userTask_prepareScenario", "Lễ trao tặng cuối năm", "submit", Map.of());
        assertThat(office.post(
                                "/conferrals/" + id + "/awards",
                                Map.of("decisions", List.of(Ids.next().toString())))
                        .status())
                .as("the head has it")
                .isEqualTo(409);
        unit.complete(head, "userTask_approveScenario", "Lễ trao tặng cuối năm", "return", Map.of());
        unit.complete(office, "userTask_prepareScenario", "Lễ trao tặng cuối năm", "submit", Map.of());
        unit.complete(head, "userTask_approveScenario", "Lễ trao tặng cuối năm", "approve", Map.of());

        try (var pdf = Loader.loadPDF(office.bytes("/conferrals/" + id + "/scenario"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "KỊCH BẢN",
                            "đọc toàn văn",
                            "Người trao: Tư lệnh, thừa ủy quyền",
                            "Nguyễn Văn Nhận",
                            "khoản 5 Điều 29");
        }
        assertThat(new String(office.bytes("/conferrals/" + id + "/scenario?format=docx"), 0, 2))
                .isEqualTo("PK");

        unit.record(id, "Lễ trao tặng cuối năm", Map.of("Trần Thị Vắng", "ABSENT", "Lê Văn Cử", "REPRESENTED"));
        var lines = unit.lines(id);
        assertThat(lines.get("Nguyễn Văn Nhận").get("handing").asString()).isEqualTo("HANDED_OVER");
        assertThat(lines.get("Lê Văn Cử").get("receivedBy").asString()).isEqualTo("Đồng đội");
        assertThat(unit.entry("Nguyễn Văn Nhận").at("/conferral/event").asString())
                .isEqualTo("Lễ trao tặng cuối năm");
        assertThat(unit.entry("Trần Thị Vắng").at("/conferral").isMissingNode()
                        || unit.entry("Trần Thị Vắng").at("/conferral").isNull())
                .isTrue();

        var supplies = "/conferrals/" + id + "/supplies";
        assertThat(office.post(supplies, Map.of()).status()).isEqualTo(400);
        assertThat(office.post(supplies, Map.of("moneyOn", LocalDate.now().toString()))
                        .status())
                .as("without a payer")
                .isEqualTo(400);
        var paid = Map.of("moneyOn", LocalDate.now().toString(), "payer", "Phòng Tài chính");
        assertThat(office.post(supplies, paid).ok().get("awards").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(office.post(supplies, paid).status()).as("second click").isEqualTo(409);
        assertThat(unit.lines(id).get("Trần Thị Vắng").get("moneyOn").isNull()).isTrue();
        assertThat(office.post("/conferrals/" + id + "/cancel", Map.of("reason", "Muộn rồi."))
                        .status())
                .isEqualTo(409);
        var again = unit.opened("Lễ trao bù", LocalDate.now());
        unit.addEverything(again);
        assertThat(unit.lines(again)).containsKey("Trần Thị Vắng").doesNotContainKey("Nguyễn Văn Nhận");
        office.post("/conferrals/" + again + "/cancel", Map.of("reason", "Để kiểm thử khác."))
                .ok();
    }

    @Test
    void waitsForItsDayMovesAndIsCalledOff() {
        people.decided("Phạm Văn Hoãn");
        var id = unit.opened("Lễ dời ngày", LocalDate.now().plusDays(30));
        var awards = unit.addEverything(id);
        unit.assign(id, "Bộ trưởng");
        unit.complete(office, "userTask_prepareScenario", "Lễ dời ngày", "submit", Map.of());
        unit.complete(head, "userTask_approveScenario", "Lễ dời ngày", "approve", Map.of());
        assertThat(HoldingUnit.taskOf(office, "userTask_recordResults", "Lễ dời ngày"))
                .isEmpty();

        var move = "/conferrals/" + id + "/move";
        assertThat(office.post(move, Map.of("heldOn", LocalDate.now().toString()))
                        .status())
                .as("without a reason")
                .isEqualTo(400);
        office.post(move, Map.of("heldOn", LocalDate.now().toString(), "reason", "Tổ chức sớm."))
                .ok();
        var asked = HoldingUnit.taskOf(office, "userTask_recordResults", "Lễ dời ngày");
        assertThat(asked).hasSize(1);
        office.post(move, Map.of("heldOn", LocalDate.now().toString(), "place", "Nhà hát", "reason", "Hội trường sửa."))
                .ok();
        assertThat(HoldingUnit.taskOf(office, "userTask_recordResults", "Lễ dời ngày"))
                .extracting(task -> task.get("id"))
                .as("what is typed into it stays")
                .containsExactly(asked.get(0).get("id"));
        office.post(move, Map.of("heldOn", LocalDate.now().plusDays(9).toString(), "reason", "Hoãn vì bão."))
                .ok();
        assertThat(HoldingUnit.taskOf(office, "userTask_recordResults", "Lễ dời ngày"))
                .isEmpty();

        var cancel = "/conferrals/" + id + "/cancel";
        assertThat(head.post(cancel, Map.of("reason", "Không phải việc này.")).status())
                .isEqualTo(403);
        office.post(cancel, Map.of("reason", "Gộp vào hội nghị tổng kết.")).ok();
        assertThat(office.post(cancel, Map.of("reason", "Lần nữa.")).status()).isEqualTo(409);
        var other = unit.opened("Hội nghị tổng kết", LocalDate.now());
        assertThat(unit.addEverything(other)).as("free again").isGreaterThanOrEqualTo(awards);
        assertThat(office.get("/cases/conferral/" + id + "/history").ok().toString())
                .contains("opened", "approved", "moved", "cancelled", "Hoãn vì bão.");
        office.post("/conferrals/" + other + "/cancel", Map.of("reason", "Để kiểm thử khác."))
                .ok();
    }

    @Test
    void saysOnWhoseBehalfWhatOthersDecidedIsHandedOver() {
        people.decided("Đỗ Văn Trung Ương");
        jdbc.sql("""
                        update thidua.register_entry set deciding_unit = null, authority_name = 'Thủ tướng Chính phủ'
                        where recipient_name = 'Đỗ Văn Trung Ương'
                        """).update();
        var id = unit.opened("Lễ đón nhận", LocalDate.now());
        unit.addEverything(id);
        unit.assign(id, null);
        unit.submitRefused(id, "conferral.refusal.noDelegation");
        unit.assign(id, "Thủ tướng Chính phủ");
        unit.complete(office, "userTask_prepareScenario", "Lễ đón nhận", "submit", Map.of());
        office.post("/conferrals/" + id + "/cancel", Map.of("reason", "Để kiểm thử khác."))
                .ok();
    }

    @Test
    void leavesOutWhatWasAnnulledAndHandsTheDeadsToTheirFamilies() {
        people.decided("Vũ Văn Hủy", "Vũ Văn Truy");
        jdbc.sql("update thidua.register_entry set posthumous = true where recipient_name = 'Vũ Văn Truy'")
                .update();
        var id = unit.opened("Lễ truy tặng", LocalDate.now());
        unit.addEverything(id);
        jdbc.sql("""
                        update thidua.register_entry set revocation_id = gen_random_uuid(), revoked_on = current_date,
                            revoked_by_decision = '9/QĐ', revoked_by_authority = 'Bộ Tư lệnh'
                        where recipient_name = 'Vũ Văn Hủy'
                        """).update();
        assertThat(unit.lines(id)).containsKey("Vũ Văn Truy").doesNotContainKey("Vũ Văn Hủy");
        unit.assign(id, "Bộ trưởng");
        unit.complete(office, "userTask_prepareScenario", "Lễ truy tặng", "submit", Map.of());
        unit.complete(head, "userTask_approveScenario", "Lễ truy tặng", "approve", Map.of());

        var task = HoldingUnit.taskOf(office, "userTask_recordResults", "Lễ truy tặng")
                .get(0);
        var told = unit.told(task, Map.of("Vũ Văn Truy", "HANDED_OVER"));
        told.put("moneyOn", LocalDate.now().toString());
        var refused = office.post(
                "/tasks/" + task.get("id").asString() + "/complete", Map.of("outcome", "record", "data", told));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("gia đình nhận thay", "data.results[", "data.payer");
        unit.record(id, "Lễ truy tặng", Map.of());
        assertThat(unit.lines(id).get("Vũ Văn Truy").get("receivedBy").asString())
                .isEqualTo("Đại diện gia đình");
    }

    @Test
    void isShownOnThePagesOfBothCampaigns() {
        var closes = campaign("Thi đua năm cũ");
        var launches = campaign("Thi đua năm mới");
        var sent = new HashMap<String, Object>(unit.body("COMMAND", "Tổng kết và phát động", LocalDate.now()));
        sent.put("closes", closes.toString());
        sent.put("launches", closes.toString());
        assertThat(office.post("/conferrals", sent).status())
                .as("one campaign twice")
                .isEqualTo(400);
        sent.put("launches", launches.toString());
        var id = office.post("/conferrals", sent).ok().get("id").asString();

        var visitor = new Visitor(port);
        visitor.signIn(people.units().username("CLERK", "OFFICE"), TestOrganization.PASSWORD);
        for (var campaign : List.of(closes, launches)) {
            assertThat(visitor.get("/campaigns/" + campaign + "/conferrals").body())
                    .contains("Tổng kết và phát động", "/conferrals/" + id);
        }
        assertThat(visitor.get("/conferrals/" + id).body()).contains("Thi đua năm cũ", "Thi đua năm mới");
        assertThat(visitor.get("/conferrals?q=tong+ket+va").body()).contains("Tổng kết và phát động");
    }

    @Test
    void isSeenByTheOfficeOfTheUnitAbove() {
        var department = people.units().clerk("DEPARTMENT");
        var id = department
                .post("/conferrals", unit.body("DEPARTMENT", "Lễ của phòng", LocalDate.now()))
                .ok()
                .get("id")
                .asString();
        assertThat(head.get("/conferrals/" + id).status()).isEqualTo(200);
        assertThat(office.get("/conferrals/" + id).status()).isEqualTo(200);
        assertThat(office.post("/conferrals/" + id + "/cancel", Map.of("reason", "Không phải việc này."))
                        .status())
                .isEqualTo(403);
        assertThat(people.stranger().get("/conferrals/" + id).status()).isEqualTo(404);
        department
                .post("/conferrals/" + id + "/cancel", Map.of("reason", "Để kiểm thử khác."))
                .ok();
    }

    @Test
    void readsALongCeremonyWithAsManyStatementsAsAShortOne() throws Exception {
        people.decided("Cao Thị Một");
        var id = UUID.fromString(unit.opened("Lễ đếm câu lệnh", LocalDate.now()));
        unit.addEverything(id.toString());
        int before = sheets.of(id).awards();
        var once = Statements.during(() -> sheets.of(id));
        people.decided("Cao Thị Hai", "Cao Thị Ba");
        unit.addEverything(id.toString());
        assertThat(sheets.of(id).awards()).isGreaterThan(before);
        assertThat(Statements.during(() -> sheets.of(id))).hasSameSizeAs(once);
        office.post("/conferrals/" + id + "/cancel", Map.of("reason", "Để kiểm thử khác."))
                .ok();
    }

    private UUID campaign(String title) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                            since) values (:id, 'CLOSED', :title, 'PEAK', :unit, cast(:plan as jsonb), 1, now(), now())
                        """)
                .param("id", id)
                .param("title", title)
                .param("unit", people.units().code("COMMAND"))
                .param(
                        "plan",
                        "{\"title\":\"%s\",\"kind\":\"PEAK\",\"launchingUnit\":\"%s\",\"participants\":{\"units\":[]},\"awards\":[]}"
                                .formatted(title, people.units().code("COMMAND")))
                .update();
        return id;
    }
}
