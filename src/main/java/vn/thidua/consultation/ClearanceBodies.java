package vn.thidua.consultation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** The agencies that may be asked for their lists of violations. */
@Component
class ClearanceBodies extends StoredReference {

    private static final String CODE = "code";
    private static final String NAME_VI = "nameVi";
    private static final String NAME_EN = "nameEn";
    private static final String DUE_MONTH = "dueMonth";
    private static final String DUE_DAY = "dueDay";
    private static final String POSITION = "position";
    private static final int LONGEST_NAME = 200;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LAST_POSITION = 1_000;

    ClearanceBodies(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.clearance_body", "position, code");
    }

    @Override
    public String code() {
        return "clearance-bodies";
    }

    @Override
    public String messages() {
        return "consultation.bodies.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.code(CODE).asKey(),
                ReferenceColumn.line(NAME_VI, LONGEST_NAME),
                ReferenceColumn.line(NAME_EN, LONGEST_NAME),
                ReferenceColumn.number(DUE_DAY, 1, LONGEST_MONTH),
                ReferenceColumn.number(DUE_MONTH, 1, MONTHS),
                ReferenceColumn.number(POSITION, 0, LAST_POSITION));
    }

    /** Those of today in the order in which they are offered. */
    List<ClearanceBody> known() {
        return today().stream()
                .sorted(Comparator.comparing((ReferenceVersion row) -> row.number(POSITION)))
                .map(row -> new ClearanceBody(
                        row.line(CODE),
                        row.line(NAME_VI),
                        row.line(NAME_EN),
                        row.number(DUE_MONTH),
                        row.number(DUE_DAY)))
                .toList();
    }
}
