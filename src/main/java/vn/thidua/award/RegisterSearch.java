package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/**
 * What to look for in the register; whatever is absent or blank does not narrow the search.
 *
 * @param recipient a part of the name, post or number, with or without accents
 * @param unit the code of a unit; everything below it is meant too
 * @param award an award's code
 * @param year the year of the decision
 * @param cursor where the page before ended
 * @param limit how many entries a page holds
 */
public record RegisterSearch(
        @Nullable String recipient,
        @Nullable String unit,
        @Nullable String award,
        @Nullable Integer year,
        @Nullable String cursor,
        int limit) {

    public RegisterSearch {
        recipient = QueryParameters.text(recipient);
        unit = QueryParameters.text(unit);
        award = QueryParameters.text(award);
    }

    /**
     * Reads what a query string says.
     *
     * @throws Refusal 400 naming every parameter that cannot be read
     */
    public static RegisterSearch read(
            @Nullable String recipient,
            @Nullable String unit,
            @Nullable String award,
            @Nullable String year,
            @Nullable String cursor,
            @Nullable String limit) {
        var problems = new FieldProblems();
        var search = new RegisterSearch(
                recipient,
                unit,
                award,
                QueryParameters.year("year", year, problems),
                cursor,
                QueryParameters.limit(limit, problems));
        problems.orRefuse();
        return search;
    }

    /** The same search from here on. */
    public RegisterSearch after(@Nullable String newCursor, int newLimit) {
        return new RegisterSearch(recipient, unit, award, year, newCursor, newLimit);
    }
}
