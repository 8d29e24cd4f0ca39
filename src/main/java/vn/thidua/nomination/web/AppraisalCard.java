package vn.thidua.nomination.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the appraisal desk did with a nomination, as the pages show it.
 *
 * @param hold the hold that lasts
 * @param changes what changed since it was sent back for supplement
 * @param lowering the latest proposal of a lower award
 * @param votes what councils voted, the first vote first
 * @param asked what the council whose vote it waits for has to reach
 * @param choices the lower awards that could be proposed, where that is being decided
 */
public record AppraisalCard(
        @Nullable HoldLine hold,
        @Nullable Changes changes,
        @Nullable LoweringLine lowering,
        List<Vote> votes,
        @Nullable String asked,
        List<LowerChoice> choices) {

    /** What the council of this unit voted the last time; absent where it never did. */
    @Nullable
    String voteAt(String unit) {
        return votes.stream()
                .filter(vote -> vote.unit().equals(unit))
                .reduce((earlier, later) -> later)
                .map(Vote::result)
                .orElse(null);
    }

    /** @param desk who holds it */
    public record HoldLine(String kind, String reason, String desk, String by, Instant since) {}

    /**
     * @param reason what was asked for
     * @param lines empty where it came back as it went
     */
    public record Changes(
            String reason, Instant returnedAt, @Nullable Instant resubmittedAt, List<Change> lines) {}

    /**
     * A part of the dossier that says something else than before.
     *
     * @param before what it said and says no longer
     * @param after what it says and did not say
     */
    public record Change(String label, List<String> before, List<String> after) {}

    /** A lower award and whether its conditions are met. */
    public record LowerChoice(String award, EligibilityCard eligibility) {}

    /**
     * @param state what the nominating unit said, in a word
     * @param eligibility whether the conditions of the proposed award are met, absent once that is settled
     */
    public record LoweringLine(
            String from,
            String to,
            String reason,
            String by,
            String state,
            @Nullable String answer,
            @Nullable EligibilityCard eligibility) {}

    /**
     * @param result whether it carried, with the numbers
     * @param counted what was counted
     * @param minutes the path of the minutes, absent for a session held here: those are for its members
     */
    public record Vote(
            String unit,
            String heldOn,
            String result,
            boolean carried,
            String counted,
            String ground,
            @Nullable String minutes) {}
}
