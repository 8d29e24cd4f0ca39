package vn.thidua.award;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as somebody wrote it; what is absent or blank it says nothing about.
 *
 * @param unit the code of the unit whose regulation it is, absent for the law
 * @param vote {@code NONE}, {@code MAJORITY} or {@code SHARE}
 * @param threshold the share of all members, as 0.8; for {@code SHARE} only
 * @param quorum the share of all members, as 0.8; what is nearly two thirds is two thirds
 * @param status {@code VERIFIED}, {@code PARTIAL} or {@code UNVERIFIED}
 */
public record RuleVersionDraft(
        @Nullable String unit,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable List<String> decidingAuthorities,
        @Nullable String prerequisites,
        @Nullable String conditions,
        @Nullable String conditionsEn,
        @Nullable String quota,
        @Nullable String vote,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal quorum,
        @Nullable Boolean secret,
        @Nullable BigDecimal bonusMultiple,
        @Nullable BigDecimal bonusCeiling,
        @Nullable String legalSource,
        @Nullable String status,
        @Nullable String note) {}
