package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.Echelon;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;

/** The way up, as a table: a unit is written {@code CODE:AUTHORITY;AUTHORITY}, the top one first. */
class AwardRoutesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        own head decides            | BOARD:MINISTER > COMMAND:ARMY > DEPARTMENT:ARMY | ARMY,HEAD     | DEPARTMENT DECIDES
        the head of the unit above  | BOARD:MINISTER > COMMAND:ARMY > DEPARTMENT:     | ARMY          | DEPARTMENT NOMINATES, COMMAND DECIDES
        two echelons up             | BOARD:MINISTER > COMMAND:ARMY > DEPARTMENT:ARMY | MINISTER      | DEPARTMENT NOMINATES, COMMAND APPRAISES, BOARD DECIDES
        the first who may, not all  | BOARD:ARMY     > COMMAND:ARMY > DEPARTMENT:     | ARMY          | DEPARTMENT NOMINATES, COMMAND DECIDES
        any of the authorities      | BOARD:MINISTER;HEAD > COMMAND:HEAD              | MINISTER,HEAD | COMMAND DECIDES
        outside                     | BOARD:MINISTER > COMMAND:ARMY > DEPARTMENT:     | PRIME         | DEPARTMENT NOMINATES, COMMAND APPRAISES, BOARD APPRAISES, BOARD OUTSIDE
        outside from the top itself | BOARD:MINISTER                                  | PRIME         | BOARD NOMINATES, BOARD OUTSIDE
        nobody is named             | BOARD:MINISTER > COMMAND:ARMY                   | NOBODY        | COMMAND NOMINATES, BOARD APPRAISES, BOARD OUTSIDE
        """)
    void findsTheWay(String name, String tree, String authorities, String expected) {
        var route = AwardRoutes.along(chain(tree), Set.of(authorities.split(",")), TODAY);

        assertThat(written(route)).isEqualTo(expected);
    }

    @Test
    void passesByCouncilsClustersAndUnitsThatHaveEnded() {
        var chain = List.of(
                unit("SECTION", UnitKind.UNIT, null),
                unit("COUNCIL", UnitKind.COUNCIL, null, "ARMY"),
                unit("ENDED", UnitKind.UNIT, TODAY.minusDays(1), "ARMY"),
                unit("LAST_DAY", UnitKind.UNIT, TODAY),
                unit("CLUSTER", UnitKind.CLUSTER, null, "ARMY"),
                unit("COMMAND", UnitKind.UNIT, null, "ARMY"));

        assertThat(written(AwardRoutes.along(chain, Set.of("ARMY"), TODAY)))
                .isEqualTo("SECTION NOMINATES, LAST_DAY APPRAISES, COMMAND DECIDES");
    }

    @Test
    void aStandingBodyNominatesToTheUnitItServes() {
        var chain = List.of(
                unit("STANDING_BODY", UnitKind.STANDING_BODY, null), unit("BOARD", UnitKind.AGENCY, null, "MINISTER"));

        assertThat(written(AwardRoutes.along(chain, Set.of("MINISTER"), TODAY)))
                .isEqualTo("STANDING_BODY NOMINATES, BOARD DECIDES");
    }

    @Test
    void beginsSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> AwardRoutes.along(List.of(), Set.of("ARMY"), TODAY));
    }

    private static String written(List<RouteStop> route) {
        return route.stream().map(stop -> stop.unit() + " " + stop.role()).collect(Collectors.joining(", "));
    }

    private static List<Unit> chain(String tree) {
        var units = new ArrayList<>(Arrays.stream(tree.split(">"))
                .map(String::strip)
                .map(text -> text.split(":"))
                .map(parts -> unit(
                        parts[0],
                        UnitKind.UNIT,
                        null,
                        Stream.of(parts)
                                .skip(1)
                                .flatMap(part -> Stream.of(part.split(";")))
                                .toArray(String[]::new)))
                .toList());
        Collections.reverse(units);
        return units;
    }

    private static Unit unit(String code, UnitKind kind, @Nullable LocalDate validTo, String... authorities) {
        return new Unit(code, code, code, null, Echelon.UNIT, kind, code, Set.of(authorities), null, validTo);
    }
}
