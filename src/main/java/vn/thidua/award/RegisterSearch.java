package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
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

    /** Longest page. */
    public static final int MOST = 200;

    /** What a page holds unless asked otherwise. */
    public static final int USUAL = 50;

    private static final int EARLIEST = 1945;
    private static final int LATEST = 9999;

    public RegisterSearch {
        recipient = blankToNull(recipient);
        unit = blankToNull(unit);
        award = blankToNull(award);
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
        var inYear = number("year", year, EARLIEST, LATEST, problems);
        var atMost = number("limit", limit, 1, MOST, problems);
        problems.orRefuse();
        return new RegisterSearch(recipient, unit, award, inYear, cursor, atMost == null ? USUAL : atMost);
    }

    private static @Nullable Integer number(
            String field, @Nullable String text, int least, int most, FieldProblems problems) {
        var written = blankToNull(text);
        if (written == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
            if (number < least) {
                problems.add(field, "shared.field.tooSmall", String.valueOf(least));
            } else {
                problems.add(field, "shared.field.tooLarge", String.valueOf(most));
            }
        } catch (NumberFormatException notANumber) {
            problems.add(field, "shared.field.notAnInteger");
        }
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
