package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * The rotating flag went from one member to the next: custody, no award.
 *
 * @param from who had it, absent where it is new
 * @param place where it was handed over
 */
public record FlagHandover(
        UUID id,
        @Nullable String from,
        String to,
        LocalDate on,
        String place,
        @Nullable String note,
        Act recorded) {}
