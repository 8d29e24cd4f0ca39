package vn.thidua.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;

/**
 * A human task as people see it.
 *
 * @param id the engine's task id
 * @param key which user task of which model
 * @param businessKey the aggregate's id
 * @param desk whose work it is
 * @param subject what it is about
 * @param campaignId the campaign, absent outside of one
 * @param unit the unit the case concerns
 * @param assignee the username of who claimed it, absent while nobody did
 * @param assigneeName that person's display name
 * @param state open, done or cancelled
 * @param createdAt when the process reached it
 * @param dueAt when it is due
 * @param returnedBecause why it came back
 * @param endedAt when it was done or cancelled
 * @param endedBy who did it; of a deputy both names
 * @param endedFor the display name of the holder for whom a deputy did it, absent otherwise
 * @param outcome the outcome's code
 */
public record WorkItem(
        String id,
        TaskKey key,
        String businessKey,
        Desk desk,
        String subject,
        @Nullable String campaignId,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable String assigneeName,
        State state,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable String returnedBecause,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endedFor,
        @Nullable String outcome) {

    /** A work item ends once: done by a person, or cancelled with its case. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    /** The aggregate it is about. */
    public UUID caseId() {
        return UUID.fromString(businessKey);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt != null && dueAt.isBefore(now);
    }
}
