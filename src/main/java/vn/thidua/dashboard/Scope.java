package vn.thidua.dashboard;

import java.util.List;
import vn.thidua.organization.Unit;

/**
 * The units a person looks at: some, each with everything below it, or the whole installation.
 *
 * @param roots the units at the top of what is looked at, none below another; empty for the whole installation
 * @param everything whether no unit narrows the view
 * @param small whether so few units are meant that each may be looked up by itself
 */
public record Scope(List<Unit> roots, boolean everything, boolean small) {

    public Scope {
        roots = List.copyOf(roots);
    }

    /** SQL: the column's unit lies in the scope; with the parameter {@code scope}. */
    String holds(String column) {
        return everything ? "true" : column + " in (" + units() + ")";
    }

    /** SQL: the codes of the units in the scope, as the column {@code code}. */
    String units() {
        return everything
                ? "select code from thidua.unit"
                : "select below.code from thidua.unit as root join thidua.unit as below on below.path <@ root.path"
                        + " where root.code = any(:scope)";
    }

    /** The parameter {@code scope}. */
    String[] codes() {
        return roots.stream().map(Unit::code).toArray(String[]::new);
    }

    /** Whether it is one unit and what lies below it. */
    public boolean isOneUnit() {
        return roots.size() == 1;
    }
}
