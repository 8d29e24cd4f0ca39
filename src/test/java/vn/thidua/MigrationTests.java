package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thidua.rules.MigrationRules;
import vn.thidua.rules.Sources;

/** Migrations lie with their module, come in a known order, and no module writes another one's table. */
class MigrationTests {

    private static final Map<String, String> MIGRATIONS =
            Sources.below(Sources.RESOURCES.resolve("db/migration"), ".sql");
    private static final Map<String, String> CLASSES = Sources.below(Sources.JAVA, ".java");

    @Test
    void areNamedByModuleAndMoment() {
        var files = new TreeSet<>(MIGRATIONS.keySet());
        CLASSES.keySet().stream().filter(file -> file.matches("\\w+/V\\d+__.*")).forEach(files::add);
        assertThat(MigrationRules.badNames(files)).isEmpty();
        assertThat(MigrationRules.badNames(List.of("unit/V1__unit_create_units.sql")))
                .hasSize(1);
        assertThat(MigrationRules.badNames(List.of("unit/V202611220201__campaign_create_units.sql")))
                .hasSize(1);
        assertThat(MigrationRules.badNames(List.of(
                        "unit/V202611220201__unit_create_units.sql", "desk/V202611220201__desk_create_desks.sql")))
                .hasSize(1);
    }

    @Test
    void andCodeWriteOnlyTablesOfTheirOwnModule() {
        assertThat(MigrationRules.owners(MIGRATIONS))
                .containsEntry("unit", "organization")
                .containsEntry("campaign", "campaign");
        assertThat(MigrationRules.foreignWrites(MIGRATIONS, CLASSES)).isEmpty();
        var table = Map.of("unit/V202611220201__unit_create_units.sql", "create table thidua.unit (code text)");
        assertThat(MigrationRules.foreignWrites(
                        table, Map.of("desk/Desks.java", "\"insert \" + \"into thidua.unit values (1)\"")))
                .hasSize(1);
        assertThat(MigrationRules.foreignWrites(
                        table, Map.of("unit/Units.java", "\"update thidua.unit set code = 1\"")))
                .isEmpty();
    }

    @Test
    void nameTheLegalSourceOfTheRowsTheyBring() {
        assertThat(MigrationRules.rowsWithoutSource(MIGRATIONS)).isEmpty();
        assertThat(MigrationRules.rowsWithoutSource(
                        Map.of("award/V.sql", "insert into thidua.award (code) values ('X')")))
                .hasSize(1);
    }
}
