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
 * @param status how far it could be read there
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
        AwardStatus status,
        @Nullable String note,
        Instant loadedAt,
        String loadedBy) {

    /** Whether its last day is over. */
    public boolean hasLapsed(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
