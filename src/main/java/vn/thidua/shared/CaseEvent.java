package vn.thidua.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a case. Published by the module that owns the case, inside the transaction that changed it; the
 * audit trail writes it down in the same transaction, so that neither can exist without the other.
 *
 * @param caseType the kind of case in lower case: {@code campaign participation pledge review nomination paper unit
 *     person}
 * @param caseId the aggregate's id
 * @param campaignId the campaign it belongs to, absent outside of one
 * @param unit the code of the unit concerned, absent where none is
 * @param action what happened, past tense in lower camel case; its label is the message {@code
 *     <caseType>.action.<action>}
 * @param actor who did it
 * @param from the status before, absent where the status did not change
 * @param to the status after, absent where the status did not change
 * @param ground the reason somebody gave, or the legal ground
 * @param details what else a reader of the trail needs; plain values only
 */
public record CaseEvent(
        String caseType,
        String caseId,
        @Nullable String campaignId,
        @Nullable String unit,
        String action,
        Actor actor,
        @Nullable String from,
        @Nullable String to,
        @Nullable String ground,
        Map<String, Object> details)
        implements DomainEvent {

    public CaseEvent {
        details = Map.copyOf(details);
    }

    public static CaseEvent of(
            String caseType,
            String caseId,
            @Nullable String campaignId,
            @Nullable String unit,
            String action,
            Actor actor) {
        return new CaseEvent(caseType, caseId, campaignId, unit, action, actor, null, null, null, Map.of());
    }

    public CaseEvent moved(@Nullable Object before, @Nullable Object after) {
        return new CaseEvent(
                caseType,
                caseId,
                campaignId,
                unit,
                action,
                actor,
                before == null ? null : before.toString(),
                after == null ? null : after.toString(),
                ground,
                details);
    }

    public CaseEvent because(@Nullable String reason) {
        return new CaseEvent(caseType, caseId, campaignId, unit, action, actor, from, to, reason, details);
    }

    public CaseEvent with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new CaseEvent(caseType, caseId, campaignId, unit, action, actor, from, to, ground, more);
    }
}
