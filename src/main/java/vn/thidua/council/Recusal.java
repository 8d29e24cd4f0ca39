package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member who stays away from the vote on a case.
 *
 * @param reason what the member declared, absent where the council's rule says so
 */
public record Recusal(
        UUID item,
        UUID person,
        RecusalGround ground,
        @Nullable String reason) {}
