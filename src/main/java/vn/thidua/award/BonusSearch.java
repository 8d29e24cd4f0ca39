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

    private static final int EARLIEST = 1945;
    private static final int LATEST = 9999;

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
        var search = new BonusSearch(
                year(QueryParameters.text(year), thisYear, problems),
                QueryParameters.text(unit),
                cursor,
                QueryParameters.limit(limit, problems));
        problems.orRefuse();
        return search;
    }

    private static int year(@Nullable String sent, int thisYear, FieldProblems problems) {
        if (sent == null) {
            return thisYear;
        }
        try {
            int year = Integer.parseInt(sent);
            if (year < EARLIEST) {
                problems.add("year", "shared.field.tooSmall", String.valueOf(EARLIEST));
            } else if (year > LATEST) {
                problems.add("year", "shared.field.tooLarge", String.valueOf(LATEST));
            }
            return year;
        } catch (NumberFormatException notANumber) {
            problems.add("year", "shared.field.notAnInteger");
            return thisYear;
        }
    }
}
