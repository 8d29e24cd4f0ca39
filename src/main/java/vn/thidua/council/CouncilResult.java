package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.VoteRule;

/**
 * What a council voted on one case, with the rule as it was that day.
 *
 * @param caseId the case that was voted on
 * @param unit the code of the council's unit
 * @param award the code of the award that was voted on
 * @param heldOn the day of the meeting
 * @param ballot what was counted
 * @param rule what it had to reach
 * @param carried whether it goes on
 * @param overQuota whether it had the votes and others had more, so that no place was left
 * @param minutes the file of the minutes, absent for a session held here
 * @param session the session held here, absent for one on paper
 * @param by the display name of who recorded it
 */
public record CouncilResult(
        UUID id,
        UUID caseId,
        String unit,
        String award,
        LocalDate heldOn,
        CouncilBallot ballot,
        VoteRule rule,
        boolean carried,
        boolean overQuota,
        @Nullable UUID minutes,
        @Nullable UUID session,
        String by,
        Instant at) {

    /** The working behind {@link #carried}. */
    public CouncilTally tally() {
        return new CouncilTally(ballot, rule);
    }
}
