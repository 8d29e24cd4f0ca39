package vn.thidua.organization;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Role;

/**
 * Which people to list.
 *
 * @param text part of the name or username, without accents; empty for all
 * @param role who hold it today, absent for all
 * @param unit who sit at it today, absent for all
 */
public record PeopleFilter(
        String text, @Nullable Role role, @Nullable String unit) {

    private static final int LONGEST_TEXT = 200;

    /** What a query string says; what it cannot mean narrows nothing. */
    public static PeopleFilter read(@Nullable String q, @Nullable String role, @Nullable String unit) {
        var text = q == null ? "" : q.strip();
        return new PeopleFilter(
                text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                QueryParameters.find(Role.class, role),
                QueryParameters.text(unit));
    }
}
