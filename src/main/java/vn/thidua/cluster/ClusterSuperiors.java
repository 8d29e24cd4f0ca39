package vn.thidua.cluster;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;

/**
 * Who stands above the members of a year: whoever organises their cluster and, member by member, the unit above it in the
 * tree. A ward's command answers to both its city command and its ward committee, and both hear of the same pledge.
 */
@Component
class ClusterSuperiors {

    private final ClusterDirectory directory;
    private final Units units;

    ClusterSuperiors(ClusterDirectory directory, Units units) {
        this.directory = directory;
        this.units = units;
    }

    /** @param cluster its name */
    record Hearers(String cluster, Set<String> units) {}

    Hearers hearersOf(ClusterYear year) {
        return new Hearers(directory.get(year.cluster()).unit().nameVi(), of(year));
    }

    Set<String> of(ClusterYear year) {
        var members =
                directory.members(year.id()).stream().map(YearMember::unit).toList();
        var above = new LinkedHashSet<String>();
        above.add(directory.get(year.cluster()).organiser().unit());
        units.byCode(members).values().forEach(unit -> {
            if (unit.parentCode() != null && !members.contains(unit.parentCode())) {
                above.add(unit.parentCode());
            }
        });
        return above;
    }
}
