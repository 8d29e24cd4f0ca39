package vn.thidua.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result of emulation that counts in a rating: an award of a person or a unit, or what a unit reached in a campaign.
 *
 * @param kind what it is
 * @param name of whom
 * @param position the post held on the day of the decision
 * @param code the personnel or unit number
 * @param unit the name of the unit that nominated, or took part
 * @param what the award, the campaign, or the cluster
 * @param number of the decision, absent for a campaign
 * @param day of the decision, absent for a campaign
 * @param authority who decided, or launched
 * @param points in a campaign or a cluster, as they were verified
 * @param rank in a campaign or a cluster, once it was confirmed
 * @param revokedOn the day the award was annulled, absent while it counts
 */
public record EmulationResult(
        String id,
        Kind kind,
        int year,
        String name,
        @Nullable String position,
        @Nullable String code,
        String unit,
        String what,
        @Nullable String number,
        @Nullable LocalDate day,
        String authority,
        @Nullable BigDecimal points,
        @Nullable Integer rank,
        @Nullable LocalDate revokedOn) {

    /** What a result is. */
    public enum Kind {
        EMULATION_TITLE,
        COMMENDATION_FORM,
        CAMPAIGN,
        /** Points and place in the year of a cluster. */
        CLUSTER
    }
}
