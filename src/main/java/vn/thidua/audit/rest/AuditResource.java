package vn.thidua.audit.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.AuditEntry;

/**
 * A line of the trail as programs read it.
 *
 * @param by who did it
 * @param onBehalfOf whom a deputy acted for
 * @param address where the request came from; auditors only
 */
record AuditResource(
        long id,
        OffsetDateTime at,
        Person by,
        @Nullable String onBehalfOf,
        @Nullable String caseType,
        @Nullable String caseId,
        @Nullable String campaign,
        @Nullable String unit,
        String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String ground,
        @Nullable String address,
        Map<String, Object> details) {

    record Person(String username, String name) {}

    static AuditResource of(AuditEntry entry, ZoneId zone, boolean forAuditor) {
        return new AuditResource(
                entry.id(),
                entry.at().atZone(zone).toOffsetDateTime(),
                new Person(entry.actorUsername(), entry.actorName()),
                entry.onBehalfOf(),
                entry.caseType(),
                entry.caseId(),
                entry.campaignId(),
                entry.unit(),
                entry.action(),
                entry.from(),
                entry.to(),
                entry.ground(),
                forAuditor ? entry.address() : null,
                entry.details());
    }
}
