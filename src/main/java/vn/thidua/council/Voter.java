package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the council as on the day of a session.
 *
 * @param person the person's id
 * @param title their office, as the minutes name it
 */
public record Voter(
        UUID person,
        int position,
        String name,
        CouncilRole role,
        @Nullable String title) {}
