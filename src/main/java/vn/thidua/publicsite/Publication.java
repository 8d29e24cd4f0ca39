package vn.thidua.publicsite;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * Whether a decision stands on the public pages.
 *
 * @param id as public addresses name it
 * @param changedBy who published it, or took it down
 * @param reason why it was taken down, absent while it is published
 */
public record Publication(
        UUID id,
        UUID paper,
        Status status,
        Instant since,
        String changedBy,
        @Nullable String reason) {

    /** Published, or no longer. */
    public enum Status {
        PUBLISHED,
        TAKEN_DOWN
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /** @throws Refusal 409 where it is published already, and by whom */
    Publication again(String by, Instant now) {
        if (isPublished()) {
            throw Refusal.conflict("shared.refusal.alreadyDone", changedBy);
        }
        return new Publication(id, paper, Status.PUBLISHED, now, by, null);
    }

    /** @throws Refusal 409 where it was taken down already, and by whom */
    Publication takenDown(String why, String by, Instant now) {
        if (!isPublished()) {
            throw Refusal.conflict("shared.refusal.alreadyDone", changedBy);
        }
        return new Publication(id, paper, Status.TAKEN_DOWN, now, by, why);
    }
}
