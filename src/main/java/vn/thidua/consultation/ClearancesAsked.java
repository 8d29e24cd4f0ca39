package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Agencies were asked for their lists; each of these ids is one agency's. */
public record ClearancesAsked(List<UUID> clearances) implements DomainEvent {

    public ClearancesAsked {
        clearances = List.copyOf(clearances);
    }
}
