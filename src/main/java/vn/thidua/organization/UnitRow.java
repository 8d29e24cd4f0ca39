package vn.thidua.organization;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A unit as the table holds it, all but its path. Two equal rows mean that a line changes nothing. */
record UnitRow(
        String code,
        String nameVi,
        String nameEn,
        @Nullable String parentCode,
        Echelon echelon,
        UnitKind kind,
        String symbol,
        SortedSet<String> authorities,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    /**
     * A name the unit bore once.
     *
     * @param until its last day; absent where a file does not say, and then kept only if the name is not known yet
     */
    record FormerName(
            String unit,
            String nameVi,
            String nameEn,
            @Nullable LocalDate until) {}

    /** A seat in a cluster for a year. */
    record Membership(String cluster, String member, int year, String position) {}
}
