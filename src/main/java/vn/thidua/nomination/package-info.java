/**
 * The proposal that one recipient gets one award, from the draft to the decision or the refusal. Owns the dossier, the
 * route as it was on the day of submission, the rules of who may nominate whom ({@code NominationPolicy}), the process
 * nomination-approval and its human tasks. Papers move nominations through {@link
 * vn.thidua.nomination.Nominations}; this module knows no paper, it tells when a nomination leaves one ({@link
 * vn.thidua.nomination.NominationsLeftPaper}).
 */
@ApplicationModule(
        displayName = "Nominations",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "campaign",
            "award",
            "eligibility",
            "attachment",
            "council",
            "spreadsheet",
            "web"
        })
@NullMarked
package vn.thidua.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
