package vn.thidua.cluster;

import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Desk;

/**
 * A cluster with who organises it.
 *
 * @param unit the cluster as a unit of the tree
 * @param organiser the desk that sets it up, opens its years and verifies its scores
 * @param flagAward the award the leader is proposed for, absent where the cluster proposes for none
 */
public record Cluster(
        Unit unit,
        Desk organiser,
        Succession succession,
        @Nullable String flagAward) {

    public String code() {
        return unit.code();
    }
}
