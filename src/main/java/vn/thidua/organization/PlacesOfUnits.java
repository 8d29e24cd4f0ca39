package vn.thidua.organization;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** The places that stand before the date of a unit's documents: data by dates, which administrators keep. */
@Component
public class PlacesOfUnits extends StoredReference {

    private static final String UNIT = "unit";
    private static final String PLACE = "place";
    private static final int LONGEST = 100;

    private final Units units;

    PlacesOfUnits(JdbcClient jdbc, Clock clock, Units units) {
        super(jdbc, clock, "thidua.unit_place", "unit");
        this.units = units;
    }

    @Override
    public String code() {
        return "unit-places";
    }

    @Override
    public String messages() {
        return "organization.places.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(ReferenceColumn.unit(UNIT).asKey(), ReferenceColumn.line(PLACE, LONGEST));
    }

    /** The unit's place, else that of the nearest unit above; empty where none of them has one. */
    public String of(String unit) {
        var places = today().stream().collect(Collectors.toMap(row -> row.line(UNIT), row -> row.line(PLACE)));
        return units.chainUp(unit).stream()
                .map(above -> places.get(above.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
