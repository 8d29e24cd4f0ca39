package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as somebody wrote it, nothing checked yet: everything may be missing and every text may be anything.
 *
 * @param campaign the campaign's id
 * @param unit the nominating unit's code
 * @param award the award's code
 * @param type a {@link NominationType}
 */
public record NominationDraft(
        @Nullable String campaign,
        @Nullable String unit,
        @Nullable String award,
        @Nullable String type,
        @Nullable Recipient recipient,
        @Nullable Period period,
        @Nullable String achievement,
        @Nullable Facts facts) {

    /**
     * @param kind an award's kind of recipient
     * @param deceasedOn an ISO date
     */
    public record Recipient(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String position,
            @Nullable String code,
            @Nullable String deceasedOn) {

        public Recipient(
                @Nullable String kind, @Nullable String name, @Nullable String position, @Nullable String code) {
            this(kind, name, position, code, null);
        }
    }

    /** ISO dates. */
    public record Period(@Nullable String from, @Nullable String to) {}

    /** A row that is null is one left empty in a form. */
    public record Facts(
            @Nullable List<@Nullable Rating> ratings,
            @Nullable List<@Nullable Title> titles,
            @Nullable List<@Nullable Initiative> initiatives,
            @Nullable List<@Nullable Hold> holds,
            @Nullable FurtherDraft further) {

        public Facts(
                @Nullable List<@Nullable Rating> ratings,
                @Nullable List<@Nullable Title> titles,
                @Nullable List<@Nullable Initiative> initiatives,
                @Nullable List<@Nullable Hold> holds) {
            this(ratings, titles, initiatives, holds, null);
        }
    }

    /** @param level a {@link TaskRating} */
    public record Rating(@Nullable Integer year, @Nullable String level) {}

    /**
     * @param award an award's code
     * @param type a {@link NominationType}
     */
    public record Title(
            @Nullable String award,
            @Nullable Integer year,
            @Nullable String decision,
            @Nullable String type) {

        public Title(@Nullable String award, @Nullable Integer year, @Nullable String decision) {
            this(award, year, decision, null);
        }
    }

    /** @param scope an {@link ImpactScope} */
    public record Initiative(
            @Nullable String name,
            @Nullable String scope,
            @Nullable Integer year,
            @Nullable String recognisedBy) {}

    /** ISO dates. */
    public record Hold(
            @Nullable String reason,
            @Nullable String since,
            @Nullable String until) {}
}
