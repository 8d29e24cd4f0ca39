package vn.thidua.rolemodel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;

/**
 * What to look for among role models; whatever is absent does not narrow the search.
 *
 * @param field the code of a field
 * @param year in which the deed began
 * @param unit the code of a unit: those that it and the units below it proposed
 * @param text a part of the name or of the headline, with or without accents
 */
public record RoleModelSearch(
        @Nullable RoleModelKind kind,
        @Nullable String field,
        @Nullable Integer year,
        @Nullable RoleModelStatus status,
        @Nullable String unit,
        @Nullable UUID campaign,
        @Nullable String text,
        @Nullable String cursor,
        int limit) {

    /** The same search from another place in the list. */
    public RoleModelSearch from(@Nullable String place, int most) {
        return new RoleModelSearch(kind, field, year, status, unit, campaign, text, place, most);
    }

    /** The parameters as they were sent. */
    public record Sent(
            @Nullable String kind,
            @Nullable String field,
            @Nullable String year,
            @Nullable String status,
            @Nullable String unit,
            @Nullable String campaign,
            @Nullable String q,
            @Nullable String cursor,
            @Nullable String limit) {

        /** @throws vn.thidua.shared.Refusal 400 naming every parameter that cannot be read */
        public RoleModelSearch read() {
            var problems = new FieldProblems();
            var search = new RoleModelSearch(
                    QueryParameters.constant("kind", RoleModelKind.class, kind, problems),
                    QueryParameters.text(field),
                    QueryParameters.number("year", year, problems),
                    QueryParameters.constant("status", RoleModelStatus.class, status, problems),
                    QueryParameters.text(unit),
                    QueryParameters.id("campaign", campaign, problems),
                    QueryParameters.text(q),
                    cursor,
                    QueryParameters.limit(limit, problems));
            problems.orRefuse();
            return search;
        }
    }
}
