package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Bodies were asked about a nomination; each of these ids is one body's case. */
public record ConsultationsAsked(List<UUID> consultations) implements DomainEvent {

    public ConsultationsAsked {
        consultations = List.copyOf(consultations);
    }
}
