package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.EligibilityTrials;

/**
 * Facts of nobody in particular, to be held against an award's rule.
 *
 * @param unit the code of the unit whose rules are asked
 * @param day whose rules are asked, today where it is missing
 */
@Schema(name = "EligibilityTrialBody")
record EligibilityTrialBody(
        @Nullable String award,
        @Nullable String unit,
        @Schema(format = "date") @Nullable String day,

        @Schema(allowableValues = {"MERIT", "AD_HOC", "MOVEMENT", "CONTRIBUTION", "SENIORITY", "EXTERNAL"}) @Nullable
        String type,

        NominationBody.@Nullable Period period,
        NominationBody.@Nullable Facts facts,
        @Nullable Campaign campaign) {

    /**
     * The campaign that it would come of.
     *
     * @param regular whether it is the regular emulation of a year
     * @param months how many full months it lasts
     */
    @Schema(name = "EligibilityTrialCampaign")
    record Campaign(
            @Nullable Boolean regular,
            @Nullable Integer months,

            @Schema(allowableValues = {"UNIT", "MINISTRY_OR_PROVINCE", "NATIONAL"}) @Nullable
            String launcher) {}

    EligibilityTrials.Wish wish() {
        return new EligibilityTrials.Wish(
                day,
                new NominationBody(null, unit, award, type, null, period, null, facts).draft(),
                campaign == null ? null : campaign.regular(),
                campaign == null ? null : campaign.months(),
                campaign == null ? null : campaign.launcher());
    }
}
