package vn.thidua.revocation;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;

/**
 * What to look for among revocations; whatever is absent does not narrow the search.
 *
 * @param text a part of the recipient's name or of the decision's number, with or without accents
 */
public record RevocationSearch(
        @Nullable RevocationStatus status,
        @Nullable String text,
        @Nullable String cursor,
        int limit) {

    /** @throws vn.thidua.shared.Refusal 400 naming every parameter that cannot be read */
    public static RevocationSearch read(
            @Nullable String status, @Nullable String q, @Nullable String cursor, @Nullable String limit) {
        var problems = new FieldProblems();
        var search = new RevocationSearch(
                QueryParameters.constant("status", RevocationStatus.class, status, problems),
                QueryParameters.text(q),
                cursor,
                QueryParameters.limit(limit, problems));
        problems.orRefuse();
        return search;
    }
}
