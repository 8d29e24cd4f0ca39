package vn.thidua.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Desk;

/** Which office has nominations in its hands: the standing body of the unit where each stands. */
@Component
class AppraisalDesks {

    private static final Set<NominationStatus> IN_HAND =
            Set.of(NominationStatus.APPRAISAL, NominationStatus.WAITING_FOR_PAPER);

    private final Desks desks;

    AppraisalDesks(Desks desks) {
        this.desks = desks;
    }

    /** By nomination; one that nobody has in hand is missing. */
    Map<UUID, Desk> of(Collection<NominationView> nominations) {
        var byUnit = new HashMap<String, Desk>();
        var found = new HashMap<UUID, Desk>();
        for (var view : nominations) {
            var here = view.here();
            if (here.isPresent() && IN_HAND.contains(view.status())) {
                found.put(view.id(), byUnit.computeIfAbsent(here.get().unit(), desks::standingBodyOf));
            }
        }
        return found;
    }
}
