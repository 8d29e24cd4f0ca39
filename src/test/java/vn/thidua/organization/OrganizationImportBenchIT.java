package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;

/** How long a ministry's organisation takes: 20,000 units and 60,000 people, each with a password of their own. */
@Tag("bench")
@IntegrationTest
class OrganizationImportBenchIT {

    private static final Logger log = LoggerFactory.getLogger(OrganizationImportBenchIT.class);
    private static final int UNITS = 20_000;
    private static final int PEOPLE = 60_000;
    private static final Actor ADMIN = new Actor(
            new UUID(0, 1), "importer", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");

    @Autowired
    OrganizationImport imports;

    @Test
    void importsAMinistryWithinAMinute() {
        var units = timed("20,000 units", () -> imports.importUnits(units("Đơn vị"), ADMIN), UNITS);
        var people = timed(
                "60,000 people, 60,000 passwords", () -> imports.importPeople(people("a", PEOPLE), ADMIN), PEOPLE);
        assertThat(units.plus(people)).isLessThan(Duration.ofSeconds(60));
        timed("60,000 people, one password", () -> imports.importPeople(people("b", 1), ADMIN), PEOPLE);
        timed("60,000 people, 200 passwords", () -> imports.importPeople(people("c", 200), ADMIN), PEOPLE);
        timed("20,000 units again, unchanged", () -> imports.importUnits(units("Đơn vị"), ADMIN), UNITS);
        timed("20,000 units renamed", () -> imports.importUnits(units("Cơ quan"), ADMIN), UNITS);
        timed("60,000 people again, unchanged", () -> imports.importPeople(people("a", PEOPLE), ADMIN), PEOPLE);
    }

    private static Duration timed(String what, java.util.function.Supplier<ImportResult> act, int lines) {
        long start = System.nanoTime();
        var result = act.get();
        var taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(result.imported()).isEqualTo(lines);
        log.info("{}: {} ms, {}", what, taken.toMillis(), result);
        return taken;
    }

    private static ByteArrayInputStream units(String name) {
        var csv = new StringBuilder("code,name_vi,name_en,parent_code,echelon,kind,authorities\n");
        for (int i = 0; i < UNITS; i++) {
            var parent = i == 0 ? "" : "MINISTRY_" + (i - 1) / 8;
            csv.append("MINISTRY_%d,\"%s số %d, Bộ\",Unit %d,%s,DEPARTMENT,UNIT,HEAD_OF_LEGAL_ENTITY_UNIT%n"
                    .formatted(i, name, i, i, parent));
        }
        return stream(csv);
    }

    private static ByteArrayInputStream people(String prefix, int passwords) {
        var csv = new StringBuilder("username,display_name,role,unit_code,valid_from,valid_to,password\n");
        for (int i = 0; i < PEOPLE; i++) {
            csv.append("%s.%d,Chuyên viên số %d,%s,MINISTRY_%d,2024-01-01,,password-%d%n"
                    .formatted(prefix, i, i, Role.values()[i % 3], i / 3, i % passwords));
        }
        return stream(csv);
    }

    private static ByteArrayInputStream stream(CharSequence csv) {
        return new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
