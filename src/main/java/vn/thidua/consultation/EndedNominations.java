package vn.thidua.consultation;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.CaseEvent;

/** Hears that a nomination has ended without an award: whoever was asked about it need not answer any more. */
@Component
class EndedNominations {

    private static final String NOMINATION = "nomination";
    private static final Set<String> ENDED =
            Set.of(NominationStatus.NOT_AWARDED.name(), NominationStatus.WITHDRAWN.name());

    private final Consultations consultations;

    EndedNominations(Consultations consultations) {
        this.consultations = consultations;
    }

    @EventListener
    void ended(CaseEvent event) {
        var now = event.to();
        if (event.caseType().equals(NOMINATION) && now != null && ENDED.contains(now)) {
            consultations.cancelOf(UUID.fromString(event.caseId()), event.actor());
        }
    }
}
