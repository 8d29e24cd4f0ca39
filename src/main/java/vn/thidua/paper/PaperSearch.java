package vn.thidua.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/** What to look for among papers; whatever is absent does not narrow the search. */
public record PaperSearch(
        @Nullable String unit,
        @Nullable UUID campaign,
        @Nullable PaperKind kind,
        @Nullable PaperStatus status,
        @Nullable String text,
        @Nullable String cursor,
        int limit) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

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
            return given(unit) != null
                    || given(campaign) != null
                    || given(kind) != null
                    || given(status) != null
                    || given(q) != null;
        }
    }

    /** @throws Refusal 400 naming every parameter that cannot be read */
    public static PaperSearch read(Sent sent) {
        var problems = new FieldProblems();
        var search = new PaperSearch(
                given(sent.unit()),
                id(given(sent.campaign()), problems),
                option("kind", PaperKind.class, given(sent.kind()), problems),
                option("status", PaperStatus.class, given(sent.status()), problems),
                given(sent.q()),
                sent.cursor(),
                limit(given(sent.limit()), problems));
        problems.orRefuse();
        return search;
    }

    private static @Nullable UUID id(@Nullable String text, FieldProblems problems) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            problems.add("campaign", "shared.field.unknownOption");
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E option(
            String field, Class<E> type, @Nullable String text, FieldProblems problems) {
        try {
            return text == null ? null : Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            problems.add(field, "shared.field.unknownOption");
            return null;
        }
    }

    private static int limit(@Nullable String text, FieldProblems problems) {
        if (text == null) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        problems.add("limit", "shared.field.limit", MOST);
        return USUAL;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
