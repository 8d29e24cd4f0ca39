package vn.thidua.conferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.security.Visitor;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** What came of an event is written down about the awards it is about, whatever happens to the list meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedResultsIT extends OrganizationTest {

    @Autowired
    AwardRegister register;

    @Autowired
    TransactionTemplate transaction;

    private HoldingUnit unit;

    @BeforeAll
    void organization() {
        unit = new HoldingUnit(port, "CFW", jdbc, passwords);
    }

    @Test
    void keepsWhatWasTypedWithWhomItWasTypedAbout() {
        unit.people.decided("An Thị Hủy", "Bùi Văn Vắng", "Cao Thị Nhận");
        var id = unit.opened("Lễ có người bị hủy", LocalDate.now());
        unit.addEverything(id);
        unit.approved(id, "Lễ có người bị hủy");
        var task = HoldingUnit.taskOf(unit.office, "userTask_recordResults", "Lễ có người bị hủy")
                .get(0);
        var path = "/tasks/" + task.get("id").asString();
        var told = unit.told(task, Map.of("Bùi Văn Vắng", "ABSENT"));
        unit.office.put(path + "/draft", Map.of("data", told)).ok();

        annul("An Thị Hủy");

        var clerk = new Visitor(port);
        clerk.signIn(unit.people.units().username("CLERK", "OFFICE"), TestOrganization.PASSWORD);
        var page = clerk.get(path).body();
        var absent = unit.lines(id).get("Bùi Văn Vắng").get("entry").asString();
        assertThat(page.substring(page.indexOf("value=\"" + absent + "\"")).replaceAll("(?s)</tr>.*", ""))
                .as("the draft's line")
                .containsPattern("value=\"ABSENT\"[^>]*selected");

        unit.office
                .post(path + "/complete", Map.of("outcome", "record", "data", told))
                .ok();
        var lines = unit.lines(id);
        assertThat(lines).doesNotContainKey("An Thị Hủy");
        assertThat(lines.get("Bùi Văn Vắng").get("handing").asString()).isEqualTo("ABSENT");
        assertThat(lines.get("Cao Thị Nhận").get("handing").asString()).isEqualTo("HANDED_OVER");
        assertThat(conferredOn("An Thị Hủy")).isEmpty();
        assertThat(conferredOn("Cao Thị Nhận")).containsExactly(LocalDate.now());
        assertThat(unit.office
                        .post(path + "/complete", Map.of("outcome", "record", "data", told))
                        .status())
                .as("second click")
                .isEqualTo(409);
    }

    @Test
    void refusesALineThatIsSaidToBeAboutSomebodyElse() {
        unit.people.decided("Đinh Văn Một", "Đinh Văn Hai");
        var id = unit.opened("Lễ hai người", LocalDate.now());
        unit.addEverything(id);
        unit.approved(id, "Lễ hai người");
        var task = HoldingUnit.taskOf(unit.office, "userTask_recordResults", "Lễ hai người")
                .get(0);
        var one = unit.lines(id).get("Đinh Văn Một").get("entry").asString();
        var handed = Map.of("key", one, "result", "HANDED_OVER");
        var answer = unit.office.post(
                "/tasks/" + task.get("id").asString() + "/complete",
                Map.of(
                        "outcome",
                        "record",
                        "data",
                        Map.of("heldOn", LocalDate.now().toString(), "results", List.of(handed, handed))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("].result");
    }

    @Test
    void handsOverNothingThatWasAnnulledInTheSameMoment() {
        unit.people.decided("Giang Văn Hủy", "Giang Văn Còn");
        annul("Giang Văn Hủy");
        var both = jdbc.sql("select id from thidua.register_entry where recipient_name like 'Giang Văn %'")
                .query(UUID.class)
                .list();
        var conferred = transaction.execute(status ->
                register.confer(both, new RegisterEntry.Conferral(UUID.randomUUID(), "Lễ cùng lúc", LocalDate.now())));
        assertThat(conferred).hasSize(1);
        assertThat(conferredOn("Giang Văn Hủy")).isEmpty();
        assertThat(conferredOn("Giang Văn Còn")).containsExactly(LocalDate.now());
    }

    private void annul(String name) {
        jdbc.sql("""
                        update thidua.register_entry set revocation_id = gen_random_uuid(), revoked_on = current_date,
                            revoked_by_decision = '9/QĐ', revoked_by_authority = 'Bộ Tư lệnh'
                        where recipient_name = :name
                        """).param("name", name).update();
    }

    private List<LocalDate> conferredOn(String name) {
        return jdbc.sql(
                        "select conferred_on from thidua.register_entry where recipient_name = :name and conferred_on is not null")
                .param("name", name)
                .query(LocalDate.class)
                .list();
    }
}
