package vn.thidua.conferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.security.Visitor;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** What is typed about an event is held against its bounds, whoever sends it, and stands there again when it was wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferralFormsIT extends OrganizationTest {

    private HoldingUnit unit;
    private Visitor clerk;

    @BeforeAll
    void organization() {
        unit = new HoldingUnit(port, "CFM", jdbc, passwords);
        clerk = new Visitor(port);
        clerk.signIn(unit.people.units().username("CLERK", "OFFICE"), TestOrganization.PASSWORD);
    }

    @Test
    void saysWhichPartLacksWho() {
        unit.people.decided("Hà Văn Phần");
        var id = unit.opened("Lễ có một phần", LocalDate.now());
        unit.addEverything(id);
        var part = unit.office.get("/conferrals/" + id).ok().get("parts").get(0);
        var hands = new HashMap<String, Object>();
        hands.put("award", part.get("award").asString());
        hands.put("authority", part.get("authority").asString());
        hands.put("presenter", "Tư lệnh");
        hands.put("delegation", "x".repeat(301));
        var parts = "/conferrals/" + id + "/parts";
        assertThat(unit.office.put(parts, Map.of("parts", List.of(hands))))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.text()).contains("parts[0].delegation", "300"));
        assertThat(unit.office.put(parts, Map.of("parts", Arrays.asList(hands, null))))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.text()).contains("parts[1].presenter"));

        var typed = clerk.post(
                parts,
                Map.of(
                        "_csrf",
                        Visitor.token(clerk.get("/conferrals/" + id)),
                        "parts[0].award",
                        part.get("award").asString(),
                        "parts[0].authority",
                        part.get("authority").asString(),
                        "parts[0].presenter",
                        " ",
                        "parts[0].delegation",
                        "Chủ tịch nước"));
        assertThat(typed.statusCode()).isEqualTo(400);
        assertThat(typed.body()).contains("id=\"parts[0].presenter-error\"");

        var nothingTicked = clerk.post(
                "/conferrals/" + id + "/awards/remove", Map.of("_csrf", Visitor.token(clerk.get("/conferrals/" + id))));
        assertThat(nothingTicked.statusCode()).isEqualTo(400);
        assertThat(unit.lines(id)).hasSize(1);
    }

    @Test
    void takesNoDayOfOtherTimesAndNoEndlessName() {
        unit.people.decided("Hồ Văn Ngày");
        var id = unit.opened("Lễ có ngày lạ", LocalDate.now());
        unit.addEverything(id);
        unit.approved(id, "Lễ có ngày lạ");
        unit.record(id, "Lễ có ngày lạ", Map.of());
        var supplies = "/conferrals/" + id + "/supplies";
        for (var day : List.of("-9999-01-01", "0001-01-01", "+99999-01-01")) {
            assertThat(unit.office.post(supplies, Map.of("insigniaOn", day)).status())
                    .as(day)
                    .isEqualTo(400);
        }
        var endless =
                unit.office.post(supplies, Map.of("moneyOn", LocalDate.now().toString(), "payer", "x".repeat(301)));
        assertThat(endless.status()).isEqualTo(400);
        assertThat(endless.text()).contains("payer", "300");
    }

    @Test
    void takesUpAsManyAsAnEventHoldsAndLeavesTheRestToTheNext() {
        var large = new HoldingUnit(port, "CFL", jdbc, passwords);
        jdbc.sql("""
                        insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name, unit_code,
                            unit_name, award_code, award_name, decision_number, decision_date, authority_name, deciding_unit,
                            period_from, period_to, entered_at)
                        select gen_random_uuid(), gen_random_uuid(), 'INDIVIDUAL', 'Người thứ ' || number, :unit, 'Phòng',
                            'GIAY_KHEN_CA_NHAN', 'Giấy khen', '77/QĐ-CFL', current_date, 'Bộ Tư lệnh', :command,
                            current_date - 365, current_date, now() from generate_series(1, 1203) as number
                        """)
                .param("unit", large.people.units().code("DEPARTMENT"))
                .param("command", large.people.units().code("COMMAND"))
                .update();
        var first = large.opened("Lễ thứ nhất", LocalDate.now());
        var second = large.opened("Lễ thứ hai", LocalDate.now());
        var decision = large.office
                .get("/conferrals/" + first + "/waiting")
                .ok()
                .at("/decisions/0/key")
                .asString();
        var decisions = Map.of("decisions", List.of(decision));
        assertThat(large.addEverything(first)).isEqualTo(1_000);
        assertThat(large.office.post("/conferrals/" + first + "/awards", decisions))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.text()).contains("1.000"));
        assertThat(large.addEverything(second)).isEqualTo(203);
        assertThat(large.lines(second))
                .doesNotContainKeys(large.lines(first).keySet().toArray(String[]::new));
    }
}
