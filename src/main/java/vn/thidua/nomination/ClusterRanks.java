package vn.thidua.nomination;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever ranks the units of a cluster tells their places by a bean of this type; what it tells nobody states by hand. */
public interface ClusterRanks {

    /** A unit in a year. */
    record Asked(String unit, int year) {}

    /**
     * What became of it in that year's results.
     *
     * @param place absent where it was not ranked: knocked out
     * @param cluster the name of the cluster
     */
    record Ranked(@Nullable Integer place, String cluster, int year) {}

    /** One statement, however many are asked about; nothing of whoever sits in no cluster with signed results. */
    Map<Asked, Ranked> of(Collection<Asked> asked);
}
