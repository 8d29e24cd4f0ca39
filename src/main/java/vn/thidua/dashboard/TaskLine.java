package vn.thidua.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.TaskKey;

/**
 * An open task in a list of the dashboard, whoever's it is; names are in the reader's language.
 *
 * @param desk whose work it is, {@code ROLE@UNIT}
 * @param unit the name of the desk's unit
 * @param assignee who claimed it
 */
public record TaskLine(
        String id,
        TaskKey key,
        String subject,
        String desk,
        String unit,
        @Nullable String assignee,
        @Nullable String campaign,
        Instant createdAt,
        @Nullable Instant dueAt) {}
