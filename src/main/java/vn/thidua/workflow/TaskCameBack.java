package vn.thidua.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.DomainEvent;

/**
 * A task was opened because somebody sent its case back.
 *
 * @param id the work item's id
 * @param reason why it came back
 */
public record TaskCameBack(
        String id,
        TaskKey key,
        Desk desk,
        String subject,
        @Nullable String campaignId,
        @Nullable Instant dueAt,
        String reason)
        implements DomainEvent {}
