package vn.thidua.nomination;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/**
 * What to look for among nominations; whatever is absent does not narrow the search.
 *
 * @param type what kind of merit is commended
 * @param unit the nominating unit's code; everything below it is meant too
 * @param award an award's code
 * @param text a part of the recipient's name, post or number, with or without accents
 * @param at the code of the unit that has to do something now
 * @param cursor where the page before ended
 * @param limit how many a page holds
 */
public record NominationSearch(
        @Nullable InCampaign campaign,
        @Nullable NominationType type,
        @Nullable String unit,
        @Nullable String award,
        @Nullable NominationStatus status,
        @Nullable String text,
        @Nullable String at,
        @Nullable String cursor,
        int limit) {

    /**
     * What a query string says, as it was sent.
     *
     * @param q the text to look for
     */
    public record Sent(
            @Nullable String campaign,
            @Nullable String type,
            @Nullable String unit,
            @Nullable String award,
            @Nullable String status,
            @Nullable String q,
            @Nullable String at,
            @Nullable String cursor,
            @Nullable String limit) {

        /** Whether anything narrows the list. */
        public boolean isNarrowed() {
            return QueryParameters.text(q) != null || isFiltered();
        }

        /** Whether it is about what belongs to no campaign. */
        public boolean isAdHoc() {
            return InCampaign.NONE.equals(QueryParameters.text(campaign));
        }

        /** Whether more than a text narrows it. */
        public boolean isFiltered() {
            return Arrays.asList(unit, award, status, at, campaign, type).stream()
                    .anyMatch(it -> QueryParameters.text(it) != null);
        }
    }

    /** The same search from here on. */
    public NominationSearch after(@Nullable String newCursor, int newLimit) {
        return new NominationSearch(campaign, type, unit, award, status, text, at, newCursor, newLimit);
    }

    /** @throws Refusal 400 naming every parameter that cannot be read */
    public static NominationSearch read(Sent sent) {
        var problems = new FieldProblems();
        var search = new NominationSearch(
                InCampaign.read("campaign", sent.campaign(), problems),
                QueryParameters.constant("type", NominationType.class, sent.type(), problems),
                QueryParameters.text(sent.unit()),
                QueryParameters.text(sent.award()),
                QueryParameters.constant("status", NominationStatus.class, sent.status(), problems),
                QueryParameters.text(sent.q()),
                QueryParameters.text(sent.at()),
                sent.cursor(),
                QueryParameters.limit(sent.limit(), problems));
        problems.orRefuse();
        return search;
    }
}
