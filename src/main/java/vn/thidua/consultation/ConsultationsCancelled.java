package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A nomination ended before these bodies had answered. */
public record ConsultationsCancelled(List<UUID> consultations) implements DomainEvent {

    public ConsultationsCancelled {
        consultations = List.copyOf(consultations);
    }
}
