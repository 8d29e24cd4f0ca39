package vn.thidua.reporting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.organization.Unit;

/**
 * The units that report: some, each with everything below it, or the whole installation.
 *
 * @param roots the units at the top, none below another; empty for the whole installation
 */
public record ReportScope(List<Unit> roots) {

    public ReportScope {
        roots = List.copyOf(roots);
    }

    /** The names of the units that report; empty for the whole installation. */
    public String names(Locale locale) {
        return roots.stream().map(unit -> unit.name(locale)).collect(Collectors.joining(", "));
    }

    boolean isEverything() {
        return roots.isEmpty();
    }

    /** The parameter {@code scope}. */
    String[] codes() {
        return roots.stream().map(Unit::code).toArray(String[]::new);
    }

    /** SQL: the column's unit reports; with the parameter {@code scope}. */
    String holds(String column) {
        return isEverything()
                ? "true"
                : column + " in (select below.code from thidua.unit as root join thidua.unit as below"
                        + " on below.path <@ root.path where root.code = any(:scope))";
    }
}
