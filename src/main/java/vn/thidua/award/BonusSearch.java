package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;

/**
 * What of the bonuses is looked for.
 *
 * @param year the year of the fund
 * @param unit pays, or lies above the unit that pays; absent for all
 */
public record BonusSearch(
        int year, @Nullable String unit, @Nullable String cursor, int limit) {

    /**
     * Reads what a query string says.
     *
     * @param thisYear what holds where no year was sent
     * @throws vn.thidua.shared.Refusal 400 naming every parameter that cannot be read
     */
    public static BonusSearch read(
            @Nullable String year,
            @Nullable String unit,
            @Nullable String cursor,
            @Nullable String limit,
            int thisYear) {
        var problems = new FieldProblems();
        var sent = QueryParameters.year("year", year, problems);
        var search = new BonusSearch(
                sent == null ? thisYear : sent,
                QueryParameters.text(unit),
                cursor,
                QueryParameters.limit(limit, problems));
        problems.orRefuse();
        return search;
    }
}
