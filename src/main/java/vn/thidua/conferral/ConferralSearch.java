package vn.thidua.conferral;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;

/**
 * What to look for among events; whatever is absent does not narrow the search.
 *
 * @param text a part of name or place, with or without accents
 */
public record ConferralSearch(
        @Nullable ConferralStatus status,
        @Nullable String text,
        @Nullable String cursor,
        int limit) {

    /** @throws vn.thidua.shared.Refusal 400 naming every parameter that cannot be read */
    public static ConferralSearch read(
            @Nullable String status, @Nullable String q, @Nullable String cursor, @Nullable String limit) {
        var problems = new FieldProblems();
        var search = new ConferralSearch(
                QueryParameters.constant("status", ConferralStatus.class, status, problems),
                QueryParameters.text(q),
                cursor,
                QueryParameters.limit(limit, problems));
        problems.orRefuse();
        return search;
    }

    /** The same search from here on. */
    public ConferralSearch after(@Nullable String newCursor, int newLimit) {
        return new ConferralSearch(status, text, newCursor, newLimit);
    }
}
