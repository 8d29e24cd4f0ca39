package vn.thidua.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;

/**
 * A line of an agency's list.
 *
 * @param code the personnel or unit number, absent where the agency gave none
 * @param period when it happened, in the agency's words
 */
public record ClearanceEntry(
        UUID id,
        UUID clearance,
        RecipientKind kind,
        String name,
        @Nullable String code,
        String violation,
        @Nullable String period) {}
