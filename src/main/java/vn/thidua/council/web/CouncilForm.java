package vn.thidua.council.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.council.Council;
import vn.thidua.council.CouncilDraft;

/** A council as the page's form holds it; a box that is not ticked is not sent. */
record CouncilForm(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String establishedBy,
        @Nullable String from,
        @Nullable Boolean recusedCount,
        @Nullable Boolean ownUnitRecuses,
        @Nullable Boolean secondBallot,
        @Nullable String ruleSource,
        @Nullable String ruleStatus) {

    static CouncilForm blank() {
        return new CouncilForm(null, null, null, null, null, true, true, true, null, null);
    }

    static CouncilForm of(Council it) {
        return new CouncilForm(
                it.unit(),
                it.name(),
                it.kind().name(),
                it.establishedBy(),
                it.from().toString(),
                it.rules().recusedCount(),
                it.rules().ownUnitRecuses(),
                it.rules().secondBallot(),
                it.rules().source(),
                it.rules().status().name());
    }

    CouncilDraft draft() {
        return new CouncilDraft(
                unit,
                name,
                kind,
                establishedBy,
                from,
                Boolean.TRUE.equals(recusedCount),
                Boolean.TRUE.equals(ownUnitRecuses),
                Boolean.TRUE.equals(secondBallot),
                ruleSource,
                ruleStatus);
    }
}
