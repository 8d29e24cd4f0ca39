package vn.thidua.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.DomainEvent;

/**
 * An open task was given more time.
 *
 * @param id the work item's id
 * @param by who gave it
 */
public record TaskGotTime(
        String id,
        TaskKey key,
        Desk desk,
        String subject,
        @Nullable String campaignId,
        Instant dueAt,
        String reason,
        Actor by)
        implements DomainEvent {}
