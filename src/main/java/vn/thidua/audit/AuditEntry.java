package vn.thidua.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param id its number, growing in the order of writing
 * @param at when it happened
 * @param actorId the person's id, absent for strangers; all zeros for the system
 * @param actorUsername the sign-in name; of a failed sign-in the name that was typed
 * @param actorName the name as it was shown on that day
 * @param onBehalfOf whom a deputy acted for
 * @param caseType the kind of case, absent where the act concerned none
 * @param caseId the case
 * @param campaignId the campaign the case belongs to
 * @param unit the code of the unit concerned
 * @param action what happened, in lower camel case
 * @param from the status before
 * @param to the status after
 * @param ground the reason given, or the legal ground
 * @param address where the request came from, absent for acts of the system
 * @param details whatever else was recorded
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable UUID actorId,
        String actorUsername,
        String actorName,
        @Nullable String onBehalfOf,
        @Nullable String caseType,
        @Nullable String caseId,
        @Nullable String campaignId,
        @Nullable String unit,
        String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String ground,
        @Nullable String address,
        Map<String, Object> details) {}
