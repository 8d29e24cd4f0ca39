package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/**
 * What to look for in a list of cases; whatever is absent does not narrow the search.
 *
 * @param status where they stand
 * @param text a part of what names them, with or without accents
 */
public record CaseSearch<S extends Enum<S>>(
        @Nullable S status, @Nullable String text, @Nullable String cursor, int limit) {

    /** @throws Refusal 400 naming every parameter that cannot be read */
    public static <S extends Enum<S>> CaseSearch<S> read(
            Class<S> statuses,
            @Nullable String status,
            @Nullable String q,
            @Nullable String cursor,
            @Nullable String limit) {
        var problems = new FieldProblems();
        var search = new CaseSearch<>(
                QueryParameters.constant("status", statuses, status, problems),
                QueryParameters.text(q),
                cursor,
                QueryParameters.limit(limit, problems));
        problems.orRefuse();
        return search;
    }

    /** The same search from here on. */
    public CaseSearch<S> after(@Nullable String newCursor, int newLimit) {
        return new CaseSearch<>(status, text, newCursor, newLimit);
    }
}
