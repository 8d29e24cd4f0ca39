package vn.thidua.paper;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** What to look for among papers; whatever is absent does not narrow the search. */
public record PaperSearch(
        @Nullable String unit,
        @Nullable InCampaign campaign,
        @Nullable PaperKind kind,
        @Nullable PaperStatus status,
        @Nullable String text,
        @Nullable String cursor,
        int limit) {

    /**
     * A query string as it was sent.
     *
     * @param q a part of the subject, the number or a recipient's name, with or without accents
     */
    public record Sent(
            @Nullable String unit,
            @Nullable String campaign,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String q,
            @Nullable String cursor,
            @Nullable String limit) {

        /** Whether anything narrows the list. */
        public boolean isNarrowed() {
            return QueryParameters.text(unit) != null
                    || QueryParameters.text(campaign) != null
                    || QueryParameters.text(kind) != null
                    || QueryParameters.text(status) != null
                    || QueryParameters.text(q) != null;
        }
    }

    /** The same search from here on. */
    public PaperSearch after(@Nullable String newCursor, int newLimit) {
        return new PaperSearch(unit, campaign, kind, status, text, newCursor, newLimit);
    }

    /** @throws Refusal 400 naming every parameter that cannot be read */
    public static PaperSearch read(Sent sent) {
        var problems = new FieldProblems();
        var search = new PaperSearch(
                QueryParameters.text(sent.unit()),
                InCampaign.read("campaign", sent.campaign(), problems),
                QueryParameters.constant("kind", PaperKind.class, sent.kind(), problems),
                QueryParameters.constant("status", PaperStatus.class, sent.status(), problems),
                QueryParameters.text(sent.q()),
                sent.cursor(),
                QueryParameters.limit(sent.limit(), problems));
        problems.orRefuse();
        return search;
    }
}
