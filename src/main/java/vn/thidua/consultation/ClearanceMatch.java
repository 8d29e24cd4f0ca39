package vn.thidua.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nominee who stands on an agency's list.
 *
 * @param recordedAt when the list came
 * @param byCode whether the numbers agree, and not only the names
 * @param reason why the nomination may go on all the same; absent while that is open
 */
public record ClearanceMatch(
        UUID nomination,
        ClearanceEntry entry,
        int year,
        String body,
        Instant recordedAt,
        boolean byCode,
        @Nullable String reason,
        @Nullable String clearedBy,
        @Nullable Instant clearedAt) {

    public boolean isOpen() {
        return reason == null;
    }
}
