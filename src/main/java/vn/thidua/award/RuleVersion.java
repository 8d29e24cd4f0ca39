package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an award for a time. Never changed: a later version takes its place.
 *
 * @param unit the code of the unit that set it, which it and every unit below it follow; absent for the law
 * @param validTo the last day; the law stays in force beyond it until a later version names the same field
 * @param legalSource where it stands
 * @param conditionsSource where of it the conditions stand, absent where that is all of it
 * @param status how far it could be read there
 * @param supersededBy what is known to have taken its place although nobody has loaded it yet
 * @param loadedBy who entered it, by display name
 */
public record RuleVersion(
        UUID id,
        String award,
        RuleLayer layer,
        @Nullable String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleTerms terms,
        String legalSource,
        @Nullable String conditionsSource,
        AwardStatus status,
        @Nullable String note,
        @Nullable String supersededBy,
        Instant loadedAt,
        String loadedBy) {

    private static final String SHIPPED_BY = "thidua";

    /** Whether it came with the product: without it there would be nothing to fall back on. */
    public boolean isShipped() {
        return SHIPPED_BY.equals(loadedBy);
    }

    /** Where it says something about a field. */
    public String sourceOf(RuleField field) {
        return conditionsSource != null && (field == RuleField.PREREQUISITES || field == RuleField.CONDITIONS)
                ? conditionsSource
                : legalSource;
    }

    /** Whether its last day is over. */
    public boolean hasLapsed(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
