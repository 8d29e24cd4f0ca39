package vn.thidua.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feature knows of a user task at the moment the engine creates it; copied into the work item, so that lists need
 * no join.
 *
 * @param subject what the task is about, as its row shows it: a unit's name, "24 đề nghị khen thưởng"
 * @param campaignId the campaign it belongs to, absent outside of one
 * @param unit the code of the unit the case concerns, which is not always the desk's unit
 * @param dueAt when it is due, absent without a deadline
 * @param returnedBecause the reason why it came back, absent unless it did
 */
public record WorkItemFacts(
        String subject,
        @Nullable String campaignId,
        @Nullable String unit,
        @Nullable Instant dueAt,
        @Nullable String returnedBecause) {}
