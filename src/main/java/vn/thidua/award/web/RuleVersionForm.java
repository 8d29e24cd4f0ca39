package vn.thidua.award.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleVersionDraft;
import vn.thidua.shared.FieldProblems;

/** A version as it was typed: shares in per cent or as a fraction, numbers with a comma or a point. */
record RuleVersionForm(
        @Nullable String unit,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable List<String> decidingAuthorities,
        @Nullable String prerequisites,
        @Nullable String conditions,
        @Nullable String conditionsEn,
        @Nullable String quota,
        @Nullable String vote,
        @Nullable String threshold,
        @Nullable String quorum,
        @Nullable String secret,
        @Nullable String bonusMultiple,
        @Nullable String bonusCeiling,
        @Nullable String legalSource,
        @Nullable String status,
        @Nullable String note) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static RuleVersionForm blank() {
        return new RuleVersionForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** @param problems takes what cannot be read as a number */
    RuleVersionDraft draft(FieldProblems problems) {
        return new RuleVersionDraft(
                unit,
                validFrom,
                validTo,
                decidingAuthorities,
                prerequisites,
                conditions,
                conditionsEn,
                quota,
                vote,
                share("threshold", threshold, problems),
                share("quorum", quorum, problems),
                yesOrNo(secret, problems),
                number("bonusMultiple", bonusMultiple, problems),
                number("bonusCeiling", bonusCeiling, problems),
                legalSource,
                status,
                note);
    }

    private static @Nullable Boolean yesOrNo(@Nullable String typed, FieldProblems problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!Set.of("true", "false").contains(typed)) {
            problems.add("secret", "shared.field.unknownOption");
        }
        return Boolean.valueOf(typed);
    }

    /** 80, 80 % and 4/5 are the same. */
    private static @Nullable BigDecimal share(String field, @Nullable String typed, FieldProblems problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parts = typed.replace("%", "").split("/", -1);
        if (parts.length == 2) {
            var above = number(field, parts[0], problems);
            var below = number(field, parts[1], problems);
            return above == null || below == null || below.signum() == 0
                    ? null
                    : above.divide(below, 10, RoundingMode.DOWN);
        }
        var percent = number(field, typed.replace("%", ""), problems);
        return percent == null ? null : percent.divide(HUNDRED);
    }

    private static @Nullable BigDecimal number(String field, @Nullable String typed, FieldProblems problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException unreadable) {
            problems.add(field, "shared.field.notANumber");
            return null;
        }
    }
}
