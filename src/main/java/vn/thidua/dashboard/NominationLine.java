package vn.thidua.dashboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in a list of the dashboard; names are in the reader's language.
 *
 * @param holder who has to do something now, absent after the end
 * @param since since when it stands there
 */
public record NominationLine(
        UUID id,
        String recipient,
        String award,
        String unit,
        String status,
        @Nullable String holder,
        String campaign,
        Instant since) {}
