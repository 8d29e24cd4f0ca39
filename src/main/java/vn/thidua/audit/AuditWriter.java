package vn.thidua.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.security.SignInThrottled;
import vn.thidua.shared.AccessRefused;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Deputy;

/**
 * Writes the trail. A case's change and its line stand or fall together; what changed nothing (a refusal, a sign-in) is
 * written by itself.
 */
@Component
class AuditWriter {

    private final AuditRepository entries;
    private final Clock clock;

    AuditWriter(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(CaseEvent event) {
        var actor = event.actor();
        gathered()
                .add(new AuditEntry(
                        0,
                        clock.instant(),
                        actor.personId(),
                        actor.username(),
                        actor.displayName(),
                        actor.actingFor().map(AuditWriter::holder).orElse(null),
                        event.caseType(),
                        event.caseId(),
                        event.campaignId(),
                        event.unit(),
                        event.action(),
                        event.from(),
                        event.to(),
                        event.ground(),
                        actor.address(),
                        event.details()));
    }

    /** The deputy's form, the office and its holder: "KT. Trưởng phòng, Nguyễn Văn A". */
    private static String holder(Deputy deputy) {
        return deputy.capacity() + ", " + deputy.forName();
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(AccessRefused refusal) {
        write(
                refusal.actor(),
                "",
                "refused",
                refusal.address(),
                Map.of("act", refusal.act(), "status", refusal.status(), "reason", refusal.reasonCode()));
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(SignInThrottled throttled) {
        write(
                null,
                SignInListener.typed(throttled.username()),
                "signInThrottled",
                throttled.address(),
                Map.of("minutes", throttled.minutes()));
    }

    /**
     * Writes an act that concerns no case.
     *
     * @param actor who acted, absent for a stranger
     * @param username the name a stranger gave
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(
            @Nullable Actor actor,
            String username,
            String action,
            @Nullable String address,
            Map<String, Object> details) {
        entries.add(List.of(new AuditEntry(
                0,
                clock.instant(),
                actor == null ? null : actor.personId(),
                actor == null ? username : actor.username(),
                actor == null ? username : actor.displayName(),
                null,
                null,
                null,
                null,
                null,
                action,
                null,
                null,
                null,
                address,
                details)));
    }

    private GatheredLines gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(GatheredLines.class::isInstance)
                .map(GatheredLines.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var lines = new GatheredLines(entries);
                    TransactionSynchronizationManager.registerSynchronization(lines);
                    return lines;
                });
    }
}
