package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;

/**
 * A time in which nothing may happen to a nomination.
 *
 * @param kind what is being looked into
 * @param reason what is known about it
 * @param desk who held it and who releases it
 * @param backTo the status it goes back to
 * @param by the display name of who held it
 * @param endedBy absent while it lasts
 * @param finding what came of it
 */
public record NominationHold(
        UUID id,
        UUID nomination,
        HoldKind kind,
        String reason,
        Desk desk,
        NominationStatus backTo,
        String by,
        Instant since,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String finding) {

    public boolean lasts() {
        return endedAt == null;
    }
}
