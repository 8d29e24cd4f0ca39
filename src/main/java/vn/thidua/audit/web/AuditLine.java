package vn.thidua.audit.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail in words.
 *
 * @param tone how its action is drawn: {@code ok}, {@code danger}, {@code warn}, {@code info} or {@code muted}
 * @param caseName the kind of case
 * @param caseLink the case's own page, absent where it has none
 * @param historyLink everything that happened to that case
 * @param campaignTitle the campaign's title, absent where it has none
 * @param unitName the unit concerned
 */
record AuditLine(
        long id,
        Instant at,
        String actorName,
        String username,
        @Nullable String onBehalfOf,
        String action,
        String icon,
        String tone,
        @Nullable String caseName,
        @Nullable String caseLink,
        @Nullable String historyLink,
        @Nullable String campaignId,
        @Nullable String campaignTitle,
        @Nullable String unitName,
        @Nullable String from,
        @Nullable String to,
        @Nullable String ground,
        @Nullable String address,
        List<Fact> details) {

    private static final int SHORT = 140;

    /**
     * A detail in words.
     *
     * @param link the page of the case it names, absent where it names none
     */
    record Fact(String label, String value, @Nullable String link) {}

    /** Whether the details are few words, which need not be unfolded first. */
    public boolean isBrief() {
        return details.stream()
                        .mapToInt(fact -> fact.label().length() + fact.value().length())
                        .sum()
                <= SHORT;
    }
}
