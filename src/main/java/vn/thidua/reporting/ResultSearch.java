package vn.thidua.reporting;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/**
 * Whose results of which years; whatever is absent does not narrow.
 *
 * @param text part of a name, a post or a number, with or without accents
 */
public record ResultSearch(
        @Nullable String text,
        EmulationResult.@Nullable Kind kind,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** @throws Refusal 400 naming every parameter that cannot be read */
    public static ResultSearch read(
            @Nullable String q, @Nullable String kind, @Nullable String from, @Nullable String to) {
        var problems = new FieldProblems();
        var search = new ResultSearch(
                QueryParameters.text(q),
                QueryParameters.constant("kind", EmulationResult.Kind.class, kind, problems),
                QueryParameters.year("from", from, problems),
                QueryParameters.year("to", to, problems));
        problems.orRefuse();
        return search;
    }
}
