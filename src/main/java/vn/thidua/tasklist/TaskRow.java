package vn.thidua.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.TaskKey;

/**
 * One row of a task list.
 *
 * @param id the task's id
 * @param key which user task
 * @param businessKey the case
 * @param desk {@code ROLE@UNIT}
 * @param deskUnitVi the desk's unit in Vietnamese
 * @param deskUnitEn the desk's unit in English
 * @param subject what it is about
 * @param campaignId the campaign, absent outside of one
 * @param campaignTitle its title
 * @param unit the unit concerned
 * @param assignee the username of who claimed it
 * @param assigneeName that person's display name
 * @param createdAt since when it waits
 * @param dueAt when it is due
 * @param returnedBecause why it came back
 */
public record TaskRow(
        String id,
        TaskKey key,
        String businessKey,
        String desk,
        String deskUnitVi,
        String deskUnitEn,
        String subject,
        @Nullable String campaignId,
        @Nullable String campaignTitle,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable String assigneeName,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable String returnedBecause) {

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
