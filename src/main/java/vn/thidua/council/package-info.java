/**
 * Councils of emulation and commendation: who belongs to them ({@link vn.thidua.council.Councils}), their sessions and
 * ballots ({@link vn.thidua.council.Sessions}, {@link vn.thidua.council.Balloting}), whether a vote carries ({@link
 * vn.thidua.council.CouncilTally}), which unit's council has to vote on which award ({@link
 * vn.thidua.council.CouncilMeetings}), and what was voted ({@link vn.thidua.council.CouncilResults}). Owns the process
 * council-session. Knows no nomination: whoever waits for a vote implements {@link vn.thidua.council.CouncilCases}.
 */
@ApplicationModule(
        displayName = "Councils",
        allowedDependencies = {
            "shared",
            "organization",
            "award",
            "workflow",
            "attachment",
            "document",
            "signature",
            "web"
        })
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
