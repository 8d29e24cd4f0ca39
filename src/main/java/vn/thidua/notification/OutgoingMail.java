package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox.
 *
 * @param recipient the address
 * @param language the reader's
 * @param nextTryAt when it is tried next, while it waits
 * @param attempts how often a server was asked to take it
 * @param lastError what the last try ended with, absent before one failed
 */
public record OutgoingMail(
        UUID id,
        String recipient,
        String language,
        State state,
        Instant createdAt,
        Instant nextTryAt,
        int attempts,
        @Nullable String lastError) {

    /** Where it stands. */
    public enum State {
        /** Tried when its time comes, as often as it takes. */
        WAITING,
        /** A node is handing it to the server. */
        SENDING,
        /** The server has taken it. */
        SENT,
        /** The server will not take it, whenever it is asked. */
        REFUSED,
        /** The connection broke when the server may have taken it: sent again only if a person says so. */
        UNSURE
    }
}
