package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a nomination, as its history shows it.
 *
 * @param action what happened; its label is the message {@code nomination.action.<action>}
 * @param by the display name of who did it
 * @param unit the code of the unit where it stood
 * @param from the status before, absent at the creation
 * @param to the status after
 * @param reason what was said about it
 * @param paper the paper that moved it
 * @param number the number of that paper or of the decision
 * @param date the date of that paper or decision
 * @param stopped how long the clock stood still before it, absent unless it did
 */
public record NominationStep(
        UUID nomination,
        Instant at,
        String action,
        String by,
        String unit,
        @Nullable NominationStatus from,
        NominationStatus to,
        @Nullable String reason,
        @Nullable UUID paper,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable Duration stopped) {}
