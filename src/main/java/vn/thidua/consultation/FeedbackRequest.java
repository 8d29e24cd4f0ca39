package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as it was sent.
 *
 * @param nomination whom it concerns, absent for the whole list
 * @param sender absent where it came without a name
 * @param hold what is looked into, where the nomination is held for it in the same act: a {@code HoldKind}
 * @param receivedOn absent for today
 * @param file a stored file
 */
public record FeedbackRequest(
        @Nullable UUID nomination,
        @Nullable String sender,
        @Nullable String text,
        boolean complaint,
        @Nullable String hold,
        @Nullable LocalDate receivedOn,
        @Nullable UUID file) {}
