package vn.thidua.nomination;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * What to look for among nominations; whatever is absent does not narrow the search.
 *
 * @param unit the nominating unit's code; everything below it is meant too
 * @param award an award's code
 * @param text a part of the recipient's name, post or number, with or without accents
 * @param at the code of the unit that has to do something now
 * @param cursor where the page before ended
 * @param limit how many a page holds
 */
public record NominationSearch(
        @Nullable UUID campaign,
        @Nullable String unit,
        @Nullable String award,
        @Nullable NominationStatus status,
        @Nullable String text,
        @Nullable String at,
        @Nullable String cursor,
        int limit) {

    /** Longest page. */
    public static final int MOST = 200;

    /** What a page holds unless asked otherwise. */
    public static final int USUAL = 50;

    /**
     * What a query string says, as it was sent.
     *
     * @param q the text to look for
     */
    public record Sent(
            @Nullable String campaign,
            @Nullable String unit,
            @Nullable String award,
            @Nullable String status,
            @Nullable String q,
            @Nullable String at,
            @Nullable String cursor,
            @Nullable String limit) {

        /** Whether anything narrows the list. */
        public boolean isNarrowed() {
            return given(q) != null || given(campaign) != null || isFiltered();
        }

        /** Whether more than a text narrows it. */
        public boolean isFiltered() {
            return Arrays.asList(unit, award, status, at).stream().anyMatch(it -> given(it) != null);
        }
    }

    /** @throws Refusal 400 naming every parameter that cannot be read */
    public static NominationSearch read(Sent sent) {
        var problems = new FieldProblems();
        var campaign = campaign(sent.campaign(), problems);
        var status = status(sent.status(), problems);
        int limit = limit(sent.limit(), problems);
        problems.orRefuse();
        return new NominationSearch(
                campaign,
                given(sent.unit()),
                given(sent.award()),
                status,
                given(sent.q()),
                given(sent.at()),
                sent.cursor(),
                limit);
    }

    private static @Nullable UUID campaign(@Nullable String sent, FieldProblems problems) {
        var text = given(sent);
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            problems.add("campaign", "shared.field.unknownOption");
            return null;
        }
    }

    private static @Nullable NominationStatus status(@Nullable String sent, FieldProblems problems) {
        var text = given(sent);
        if (text == null) {
            return null;
        }
        var status = Arrays.stream(NominationStatus.values())
                .filter(it -> it.name().equals(text))
                .findFirst();
        if (status.isEmpty()) {
            problems.add("status", "shared.field.unknownOption");
        }
        return status.orElse(null);
    }

    private static int limit(@Nullable String sent, FieldProblems problems) {
        var text = given(sent);
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
