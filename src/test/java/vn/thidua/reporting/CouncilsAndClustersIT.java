package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thidua.shared.Ids;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Councils as they stood on the day the form is due, and the places that units reached in their clusters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilsAndClustersIT extends OrganizationTest {

    private static final int YEAR = 2025;
    private static final LocalDate BEGINNING = LocalDate.of(YEAR, 1, 1);
    private static final String EMPTY_YEAR =
            "{\"table\":{\"version\":0,\"criteria\":[]},\"deadlines\":{},\"ballots\":0}";

    private static final LocalDate DUE = LocalDate.of(YEAR, 12, 15);

    private TestOrganization units;

    @BeforeAll
    void facts() {
        units = organization("RCC")
                .unit("TOP", "Bộ Tư lệnh", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("BELOW", "Phòng Kỹ thuật", "TOP", "DEPARTMENT", "UNIT", "")
                .create();
        // who left before the day and who came after it do not count, nor does a council that was dissolved
        var standing = council(null);
        var dissolved = council(DUE.minusDays(1));
        member(standing, "CHAIR", BEGINNING, null);
        member(standing, "SECRETARY", BEGINNING, DUE);
        member(standing, "DEPUTY", BEGINNING, DUE.minusDays(1));
        member(standing, "MEMBER", DUE, null);
        member(standing, "MEMBER", DUE.plusDays(1), null);
        member(dissolved, "CHAIR", BEGINNING, null);
        cluster(YEAR, "SUBMITTED");
        cluster(YEAR + 1, "VERIFYING");
    }

    @ParameterizedTest
    @CsvSource({"COUNCIL, 1", "COUNCIL_MEMBER, 3", "COUNCIL_LEADER, 1", "COUNCIL_SECRETARY, 1", "COUNCIL_ORDINARY, 1"})
    void countsThoseWhoSatOnTheDayTheFormIsDue(String column, int expected) {
        var manager = units.manager("TOP");
        var form = manager.get("/reports/0604?year=" + YEAR).ok();

        assertThat(form.at("/sum/" + column).asInt()).isEqualTo(expected);
        assertThat(manager.get("/reports/0604/rows?year=" + YEAR + "&line=ALL&column=" + column)
                        .ok()
                        .at("/items"))
                .as("what stands behind it")
                .hasSize(expected);
    }

    @Test
    void showsThePlaceInTheClusterOnceTheYearWasHandedIn() {
        var clerk = units.clerk("BELOW");
        var inCluster = clerk.get("/reports/results")
                .ok()
                .at("/items")
                .valueStream()
                .filter(result -> result.at("/kind").asString().equals("CLUSTER"))
                .toList();

        assertThat(inCluster).singleElement().satisfies((JsonNode result) -> {
            assertThat(result.at("/year").asInt()).isEqualTo(YEAR);
            assertThat(result.at("/what").asString()).isEqualTo("Khối Thi đua");
            assertThat(result.at("/points").asDouble()).isEqualTo(987.5);
            assertThat(result.at("/rank").asInt()).isEqualTo(1);
        });
        assertThat(clerk.get("/reports/results?kind=CLUSTER").ok().at("/items")).hasSize(1);
        assertThat(new String(clerk.bytes("/exports/results.csv"), StandardCharsets.UTF_8))
                .contains("Khối Thi đua", "987.5");
    }

    private UUID council(LocalDate to) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.council (id, unit_code, name, kind, valid_from, valid_to, recused_count,
                            own_unit_recuses, second_ballot, rule_source, rule_status, created_by, created_at)
                        values (:id, :unit, 'Hội đồng', 'MINISTRY', :from, :to, true, true, true, 'x', 'PARTIAL', 'x', now())
                        """)
                .param("id", id)
                .param("unit", units.code("TOP"))
                .param("from", BEGINNING)
                .param("to", to, Types.DATE)
                .update();
        return id;
    }

    private void member(UUID council, String role, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        insert into thidua.council_member (id, council_id, person_id, role, votes, valid_from, valid_to,
                            added_by, added_at)
                        select :id, :council, person.id, :role, true, :from, :to, 'x', now()
                        from thidua.person where username = :username
                        """)
                .param("id", Ids.next())
                .param("council", council)
                .param("role", role)
                .param("from", from)
                .param("to", to, Types.DATE)
                .param("username", units.username("clerk", "TOP"))
                .update();
    }

    private void cluster(int year, String status) {
        var bloc = Map.of("code", units.code("BLOC"));
        jdbc.sql("""
                        insert into thidua.unit (code, name_vi, name_en, echelon, kind, symbol, path)
                        values (:code, 'Khối Thi đua', 'Bloc', 'MINISTRY', 'CLUSTER', 'K', :code::ltree)
                        on conflict do nothing
                        """).params(bloc).update();
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.cluster_year (id, cluster_code, year, status, mid_review_on, scoring_on, content,
                            opened_by, opened_at)
                        values (?, ?, ?, ?, current_date, current_date, cast(? as jsonb), 'x', now())
                        """)
                .params(List.of(id, bloc.get("code"), year, status, EMPTY_YEAR))
                .update();
        jdbc.sql("""
                        insert into thidua.cluster_year_member (id, year_id, unit_code, place, content, points, rank, final_rank)
                        values (?, ?, ?, 1, '{}', 987.5, 1, 1)
                        """).params(Ids.next(), id, units.code("BELOW")).update();
    }
}
