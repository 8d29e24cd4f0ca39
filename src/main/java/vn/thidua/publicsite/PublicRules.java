package vn.thidua.publicsite;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** How decisions are published; a row that names no unit counts wherever no closer one does. */
@Component
public class PublicRules extends StoredReference {

    private static final String UNIT = "unit";
    private static final String AUTOMATIC = "automatic";
    private static final String LISTED = "listed";

    private final Units units;

    PublicRules(JdbcClient jdbc, Clock clock, Units units) {
        super(jdbc, clock, "thidua.public_rule", "unit_code nulls first");
        this.units = units;
    }

    @Override
    public String code() {
        return "public-pages";
    }

    @Override
    public String messages() {
        return "publicsite.rules.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.unit(UNIT).storedAs("unit_code").asKey().optional(),
                ReferenceColumn.yesNo(AUTOMATIC),
                ReferenceColumn.yesNo(LISTED));
    }

    /** Whether a decision of this unit is published as soon as it is signed. */
    boolean publishesByItself(String unit) {
        var rows = today();
        return rows.stream().anyMatch(row -> row.isYes(AUTOMATIC))
                && closest(rows, unit).filter(row -> row.isYes(AUTOMATIC)).isPresent();
    }

    /** Whether search engines may list the public pages as such. */
    public boolean isListed() {
        return of(today(), null).filter(row -> row.isYes(LISTED)).isPresent();
    }

    private Optional<ReferenceVersion> closest(List<ReferenceVersion> rows, String unit) {
        return units.chainUp(unit).stream()
                .map(Unit::code)
                .map(code -> of(rows, code))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> of(rows, null));
    }

    private static Optional<ReferenceVersion> of(List<ReferenceVersion> rows, @Nullable String unit) {
        return rows.stream()
                .filter(row -> row.text(UNIT).equals(Optional.ofNullable(unit)))
                .findFirst();
    }
}
