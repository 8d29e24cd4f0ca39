package vn.thidua.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the law or of practice that an administrator keeps: its rows have versions by date, and what counted once is
 * found again. The module that reads the table supplies one bean for it; the pages, the checks and the audit line are the
 * same for all of them.
 */
public interface ReferenceTable {

    /** Its name in addresses, in lower case with hyphens. */
    String code();

    /** What the keys of its messages begin with, the last point included: {@code title}, {@code hint}, the columns. */
    String messages();

    /** Its columns in the order in which they are shown, the keys first. */
    List<ReferenceColumn> columns();

    /** Every version of every row, the latest of each row first. */
    List<ReferenceVersion> versions();

    /**
     * Writes a version; one of the same row and day is replaced.
     *
     * @param by who does it
     */
    void save(ReferenceVersion version, Actor by);

    /** Whether a row can be taken away; a deadline that every step needs cannot. */
    default boolean losesRows() {
        return true;
    }

    /** What is in force on a day: of each row the latest version that had begun, unless it took the row away. */
    default List<ReferenceVersion> on(LocalDate day) {
        var found = new LinkedHashMap<Map<String, Object>, ReferenceVersion>();
        for (ReferenceVersion version : versions()) {
            if (!version.validFrom().isAfter(day)) {
                found.putIfAbsent(keyOf(version), version);
            }
        }
        return found.values().stream().filter(version -> !version.withdrawn()).toList();
    }

    /** What tells the row of this version from all others. */
    default Map<String, Object> keyOf(ReferenceVersion version) {
        var key = new LinkedHashMap<String, Object>();
        for (ReferenceColumn column : columns()) {
            var value = version.values().get(column.name());
            if (column.key() && value != null) {
                key.put(column.name(), value);
            }
        }
        return key;
    }
}
