package vn.thidua.revocation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** On what grounds an award is annulled. */
@Component
public class RevocationGrounds extends StoredReference {

    private static final String CODE = "code";
    private static final String WORDING = "wording";
    private static final int LONGEST_WORDING = 500;

    RevocationGrounds(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.revocation_ground", CODE);
    }

    @Override
    public String code() {
        return "revocation-grounds";
    }

    @Override
    public String messages() {
        return "revocation.grounds.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(ReferenceColumn.code(CODE).asKey(), ReferenceColumn.line(WORDING, LONGEST_WORDING));
    }

    /** Those of today. */
    public List<Revocation.Ground> known() {
        return today().stream().map(RevocationGrounds::ground).toList();
    }

    Optional<Revocation.Ground> find(String code) {
        return known().stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    private static Revocation.Ground ground(ReferenceVersion row) {
        return new Revocation.Ground(row.line(CODE), row.line(WORDING), row.legalSource());
    }
}
