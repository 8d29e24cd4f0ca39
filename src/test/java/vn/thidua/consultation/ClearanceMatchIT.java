package vn.thidua.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.shared.Ids;
import vn.thidua.support.OrganizationTest;

/** Who is found on a list of violations: agencies and units do not write a number in the same way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClearanceMatchIT extends OrganizationTest {

    @Autowired
    ClearanceRepository clearances;

    private final UUID list = Ids.next();
    private String unit = "";

    @BeforeAll
    void aListThatCame() {
        unit = organization("CLM")
                .unit("TOP", "Ban Quản lý", "", "MINISTRY", "AGENCY", "")
                .create()
                .code("TOP");
        jdbc.sql("""
                        insert into thidua.clearance (id, year, body_code, body, unit_code, desk, due_on, status, asked_by,
                            asked_at, ended_by, ended_at)
                        values (?, 2024, 'POLICE', 'Công an', ?, ?, '2024-12-10', 'RECORDED', 'A', now(), 'A', now())
                        """).params(list, unit, "CLERK@" + unit).update();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    QN-0101,    QN-0101
                    qn-0102,    QN-0102
                    QN-0103,    qn-0103
                    QN 0104,    QN0104
                    QN-0105,    ' qn - 0105 '
                    QN-0106,    'QN-\u00a00106'
                    """)
    void findsANumberHoweverItIsWritten(String listed, String nominated) {
        enter("Tên ghi khác", listed);

        assertThat(matchesOf(nomination("Nguyễn Văn Tìm", nominated)))
                .singleElement()
                .satisfies(match -> assertThat(match.byCode()).isTrue());
    }

    @Test
    void keepsToTheNumbersWhereBothHaveOne() {
        enter("Lê Văn Trùng", "QN-0201");

        assertThat(matchesOf(nomination("Lê Văn Trùng", "QN-0202"))).isEmpty();
        assertThat(matchesOf(nomination("LÊ VAN TRÙNG", null)))
                .singleElement()
                .satisfies(match -> assertThat(match.byCode()).isFalse());
    }

    private List<ClearanceMatch> matchesOf(UUID nomination) {
        return clearances.matches(List.of(nomination));
    }

    private void enter(String name, String code) {
        jdbc.sql("""
                        insert into thidua.clearance_entry (id, clearance_id, recipient_kind, name, code, violation)
                        values (?, ?, 'INDIVIDUAL', ?, ?, 'Gây rối')
                        """).params(Ids.next(), list, name, code).update();
    }

    private UUID nomination(String name, @Nullable String code) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.nomination (id, campaign_id, unit_code, award_code, type, recipient_kind,
                            recipient_name, recipient_code, period_from, period_to, achievement, facts, status, since,
                            created_at)
                        values (:id, null, :unit, 'GIAY_KHEN_CA_NHAN', 'AD_HOC', 'INDIVIDUAL', :name, cast(:code as text),
                            '2024-02-01', '2024-02-01', 'Cứu người', '{}', 'DRAFT', now(), now())
                        """)
                .param("id", id)
                .param("unit", unit)
                .param("name", name)
                .param("code", code)
                .update();
        jdbc.sql("""
                        insert into thidua.nomination_station (nomination_id, position, unit_code, role, state)
                        values (?, 0, ?, 'DECIDES', 'HERE')
                        """).params(id, unit).update();
        return id;
    }
}
