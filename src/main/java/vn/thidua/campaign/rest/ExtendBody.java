package vn.thidua.campaign.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Milestone;
import vn.thidua.shared.FieldProblems;

/** What postpones a milestone. */
record ExtendBody(
        @Nullable String stage,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /** Both parts present and known. */
    record Checked(Milestone milestone, LocalDate until) {}

    Checked checked() {
        var problems = new FieldProblems();
        Milestone milestone = null;
        if (stage == null || stage.isBlank()) {
            problems.add("stage", "shared.field.required");
        } else {
            milestone = Parameters.find(Milestone.class, stage);
            if (milestone == null) {
                problems.add("stage", "shared.field.unknownOption");
            }
        }
        if (until == null) {
            problems.add("until", "shared.field.required");
        }
        if (why().isBlank()) {
            problems.add("reason", "shared.field.required");
        }
        problems.orRefuse();
        return new Checked(java.util.Objects.requireNonNull(milestone), java.util.Objects.requireNonNull(until));
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
