package vn.thidua.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Award;
import vn.thidua.award.AwardRule;

/**
 * Whether somebody meets an award's conditions.
 *
 * @param award the award
 * @param rule its rule for the nominating unit on the day the nomination is received
 * @param unit the code of the nominating unit
 * @param from first day of the achievement
 * @param to its last day, which gives the year that conditions of a year are about
 * @param today the day on which the question is put
 * @param received when the nomination was received, today before its submission
 * @param facts what is known of the nominee
 * @param campaign where the nomination comes from
 * @param surroundings what others have done
 */
public record EligibilityQuestion(
        Award award,
        AwardRule rule,
        String unit,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        Received received,
        NomineeFacts facts,
        CampaignFacts campaign,
        Surroundings surroundings) {

    /**
     * When a nomination was received: its rules are those of that day, as they were known at that moment.
     *
     * @param on the day whose rules apply
     * @param at whatever was loaded later does not count
     */
    public record Received(LocalDate on, Instant at) {}

    /**
     * The campaign.
     *
     * @param regular whether it is the regular emulation of a year
     * @param months how many full months it lasts; 0 where it states no end
     * @param launcher how high the one stands who launched it; absent where there is no campaign
     */
    public record CampaignFacts(
            boolean regular, int months, @Nullable Reach launcher) {

        /** Outside of every campaign. */
        public static final CampaignFacts NONE = new CampaignFacts(false, 0, null);

        /** The regular emulation of a cluster's year, which nobody launches as a campaign. */
        public static final CampaignFacts YEAR_OF_A_CLUSTER = new CampaignFacts(true, 0, null);
    }

    /**
     * What the register and other nominations say.
     *
     * @param merit whether the nomination is for regular merit
     * @param upward whether somebody above the nominating unit decides
     * @param alreadyAwarded decisions on the same achievement
     * @param usedInForms initiatives that a form of commendation has been given for
     * @param usedInTitles initiatives that a title has been given for
     * @param candidates for the Government's flag in this campaign, this one included
     * @param leaders of clusters who meet the standard of the flag, absent where nobody has said
     * @param bodyEnded the last day of the nominee's body, absent while it lives
     */
    public record Surroundings(
            boolean merit,
            boolean upward,
            List<String> alreadyAwarded,
            List<String> usedInForms,
            List<String> usedInTitles,
            int candidates,
            @Nullable Integer leaders,
            @Nullable LocalDate bodyEnded) {

        /** Nothing known against it. */
        public static final Surroundings NONE =
                new Surroundings(false, false, List.of(), List.of(), List.of(), 1, null, null);
    }

    /** The year that conditions of a year are about. */
    int year() {
        return to.getYear();
    }
}
