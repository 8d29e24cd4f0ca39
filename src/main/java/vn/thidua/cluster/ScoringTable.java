package vn.thidua.cluster;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cluster's table of points for a year.
 *
 * @param version counts its changes, from one
 */
public record ScoringTable(int version, List<Criterion> criteria) {

    static final ScoringTable EMPTY = new ScoringTable(0, List.of());

    public ScoringTable {
        criteria = List.copyOf(criteria);
    }

    /** What members score, in the table's order. */
    public List<Criterion> scored() {
        return criteria.stream()
                .filter(criterion -> criterion.kind().isScoredByMembers())
                .toList();
    }

    public List<Criterion> of(Criterion.Kind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }

    /** The most points of one kind. */
    public BigDecimal most(Criterion.Kind kind) {
        return of(kind).stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The table with these lines; the same one where nothing has changed. */
    ScoringTable changed(List<Criterion> lines) {
        return lines.equals(criteria) ? this : new ScoringTable(version + 1, lines);
    }
}
