package vn.thidua.cluster.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.cluster.ClusterLife;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.Clusters;
import vn.thidua.cluster.Succession;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** What is typed into the forms of a cluster's pages. */
final class ClusterForms {

    private ClusterForms() {}

    /** A cluster to be set up. */
    record Founding(
            @Nullable String code,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String symbol,
            @Nullable String organiser,
            @Nullable String succession,
            @Nullable String flagAward) {

        static final Founding EMPTY = new Founding(null, null, null, null, null, null, null);

        Clusters.Founding request() {
            return new Clusters.Founding(
                    code, nameVi, nameEn, symbol, organiser, ClusterForms.succession(succession), flagAward);
        }
    }

    /** How a cluster is organised. */
    record Settings(
            @Nullable String organiser,
            @Nullable String succession,
            @Nullable String flagAward) {}

    /** Another name. */
    record Renaming(
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String reason) {

        Clusters.Renaming request() {
            return new Clusters.Renaming(nameVi, nameEn, SentFields.onlyDate("from", from), reason);
        }
    }

    /**
     * The seats of a year.
     *
     * @param members a unit's code a line, with its position behind a colon
     */
    record Seats(@Nullable String year, @Nullable String members) {

        int number() {
            return ClusterForms.year(year);
        }

        List<ClusterUnits.Seat> seats() {
            var problems = new FieldProblems();
            var seats = new ArrayList<ClusterUnits.Seat>();
            for (String line :
                    members == null ? List.<String>of() : members.lines().toList()) {
                if (line.isBlank()) {
                    continue;
                }
                var parts = line.strip().split("\\s*:\\s*", 2);
                try {
                    seats.add(new ClusterUnits.Seat(
                            parts[0],
                            parts.length == 1
                                    ? ClusterUnits.Position.MEMBER
                                    : ClusterUnits.Position.valueOf(parts[1])));
                } catch (IllegalArgumentException unknown) {
                    problems.add("members", "cluster.field.unknownPosition", line.strip());
                }
            }
            problems.orRefuse();
            return seats;
        }
    }

    /** A year to be opened. */
    record Opening(
            @Nullable String year,
            @Nullable String midReviewOn,
            @Nullable String scoringOn) {

        ClusterYears.Opening request() {
            return new ClusterYears.Opening(
                    ClusterForms.year(year),
                    SentFields.onlyDate("midReviewOn", midReviewOn),
                    SentFields.onlyDate("scoringOn", scoringOn));
        }
    }

    /** The flag goes on. */
    record Handing(
            @Nullable String to,
            @Nullable String on,
            @Nullable String place,
            @Nullable String note) {

        ClusterLife.Handing request() {
            return new ClusterLife.Handing(to, SentFields.onlyDate("on", on), place, note);
        }
    }

    /** Something the members did together. */
    record Doing(
            @Nullable String on,
            @Nullable String title,
            @Nullable String note) {

        ClusterLife.Doing request() {
            return new ClusterLife.Doing(SentFields.onlyDate("on", on), title, note);
        }
    }

    static @Nullable Succession succession(@Nullable String typed) {
        return QueryParameters.constant("succession", Succession.class, typed);
    }

    private static int year(@Nullable String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("year", "shared.field.notAnInteger");
        }
    }
}
