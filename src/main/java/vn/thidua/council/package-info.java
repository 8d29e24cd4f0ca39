/**
 * Councils of emulation and commendation: which unit's council has to vote on which award ({@link
 * vn.thidua.council.CouncilMeetings}), whether a vote carries ({@link vn.thidua.council.CouncilTally}), and what was
 * voted ({@link vn.thidua.council.CouncilResults}). Knows no nomination: whoever waits for a vote brings its id along.
 */
@ApplicationModule(
        displayName = "Councils",
        allowedDependencies = {"shared", "organization", "award"})
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
