package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Lists of nominees on their way in by the page: looked through, entered once, and taken up again after a node died. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJobsIT extends OrganizationTest {

    private static final String AWARD = "GIAY_KHEN_CA_NHAN";
    private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    @Autowired
    ImportJobs jobs;

    @Autowired
    ImportWork work;

    @Autowired
    Nominations nominations;

    @Autowired
    Desks desks;

    private TestOrganization units;
    private NominationStage stage;

    @BeforeAll
    void organization() {
        units = organization("IJB")
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
        stage = NominationStage.open(jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(AWARD));
    }

    @Test
    void looksThroughAListAndEntersItWhenTold() {
        var id = begin("Cá nhân A", "Cá nhân B");
        var checked = await(id, ImportState.CHECKED);
        assertThat(checked.good()).isEqualTo(2);
        assertThat(checked.isReady()).isTrue();
        assertThat(jobs.lines(checked, ImportLine.Kind.ALL, 0).items()).hasSize(2);
        assertThat(count("Cá nhân A")).isZero();

        jobs.enter(id, clerk());
        await(id, ImportState.ENTERED);
        assertThat(count("Cá nhân A")).isEqualTo(1);

        // a second click is no second list
        jobs.enter(id, clerk());
        assertThat(jobs.get(id, clerk()).state()).isEqualTo(ImportState.ENTERED);
    }

    @Test
    void saysOfABadLineWhatIsWrongAndEntersNothing() {
        var id = begin("Cá nhân C", "");
        var checked = await(id, ImportState.CHECKED);

        assertThat(checked.refused()).isEqualTo(1);
        assertThat(jobs.lines(checked, ImportLine.Kind.REFUSED, 0).items())
                .singleElement()
                .satisfies(line -> assertThat(line.problems())
                        .extracting(ImportProblem::code)
                        .containsExactly("shared.field.required"));
        assertThatThrownBy(() -> jobs.enter(id, clerk())).isInstanceOf(Refusal.class);
    }

    @Test
    void looksAgainWhenSomebodyWasNominatedMeanwhile() {
        var id = begin("Cá nhân D");
        await(id, ImportState.CHECKED);
        nominations.create(stage.draft(units.code("DEPARTMENT"), AWARD, "Cá nhân D"), clerk());

        jobs.enter(id, clerk());

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jobs.get(id, clerk()).state() == ImportState.CHECKED
                        && jobs.get(id, clerk()).refused() == 1);
        assertThat(count("Cá nhân D")).isEqualTo(1);
    }

    @Test
    void takesUpWhatADeadNodeLeftBehind() {
        var id = begin("Cá nhân E");
        await(id, ImportState.CHECKED);
        // as a node leaves it that dies while it enters the list, its lease being over
        jdbc.sql("""
                        update thidua.nomination_import set state = 'ENTERING', lease_until = now() - interval '1 minute'
                        where id = :id
                        """).param("id", id).update();

        while (work.next()) {
            // until nothing waits
        }
        await(id, ImportState.ENTERED);
        assertThat(count("Cá nhân E")).isEqualTo(1);
    }

    @Test
    void isNobodyElsesBusiness() {
        var id = begin("Cá nhân F");
        var other = desks.actor(units.username("CLERK", "SIBLING"), null).orElseThrow();

        assertThatThrownBy(() -> jobs.get(id, other)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> jobs.discard(id, other)).isInstanceOf(Refusal.class);

        await(id, ImportState.CHECKED);
        jobs.discard(id, clerk());
        assertThatThrownBy(() -> jobs.get(id, clerk())).isInstanceOf(Refusal.class);
    }

    private UUID begin(String... names) {
        var list = new StringBuilder("unit,award,name,achievement,from,to,ratings\n");
        for (var name : names) {
            list.append("%s,%s,%s,Tốt,2024-06-10,2024-09-10,2024 | EXCELLENT\n"
                    .formatted(units.code("DEPARTMENT"), AWARD, name));
        }
        return jobs.begin(
                "ds.csv",
                list.toString().getBytes(StandardCharsets.UTF_8),
                UUID.fromString(stage.id()),
                clerk(),
                LANGUAGE);
    }

    private ImportJob await(UUID id, ImportState state) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jobs.get(id, clerk()), job -> job.state() == state);
    }

    private Actor clerk() {
        return desks.actor(units.username("CLERK", "DEPARTMENT"), null).orElseThrow();
    }

    private int count(String name) {
        return jdbc.sql(
                        "select count(*) from thidua.nomination where campaign_id = cast(:id as uuid) and recipient_name = :name")
                .param("id", stage.id())
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
