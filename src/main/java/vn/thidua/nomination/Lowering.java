package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proposal that a recipient gets a lower award than was asked for.
 *
 * @param from the code of the award asked for
 * @param to the code of the award proposed
 * @param by the display name of who proposed it
 * @param accepted what the nominating unit said, absent while it has not
 * @param answer why it said no
 */
public record Lowering(
        UUID id,
        String from,
        String to,
        String reason,
        String by,
        Instant at,
        @Nullable Boolean accepted,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
