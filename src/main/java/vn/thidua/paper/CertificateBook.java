package vn.thidua.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All certificates of one decision in one PDF.
 *
 * @param done how many are written
 * @param finishedAt absent until it is bound
 */
public record CertificateBook(
        UUID paper,
        State state,
        int done,
        int total,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt) {

    /** How far it is. */
    public enum State {
        WORKING,
        DONE,
        FAILED
    }

    public boolean isWorking() {
        return state == State.WORKING;
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
