package vn.thidua.campaign.rest;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Milestone;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;

/** What postpones a milestone. */
record ExtendBody(
        @Nullable String stage,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /** Both parts present and known. */
    record Checked(Milestone milestone, LocalDate until) {}

    Checked checked() {
        var problems = new FieldProblems();
        var milestone = QueryParameters.constant("stage", Milestone.class, stage, problems);
        if (stage == null || stage.isBlank()) {
            problems.add("stage", "shared.field.required");
        }
        if (until == null) {
            problems.add("until", "shared.field.required");
        }
        if (why().isBlank()) {
            problems.add("reason", "shared.field.required");
        }
        problems.orRefuse();
        return new Checked(Objects.requireNonNull(milestone), Objects.requireNonNull(until));
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
