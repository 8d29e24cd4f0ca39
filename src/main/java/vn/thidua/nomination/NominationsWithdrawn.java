package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Submitted nominations ended undecided: the unit that made one withdrew it, or their campaign was called off. */
public record NominationsWithdrawn(List<UUID> nominations) implements DomainEvent {

    public NominationsWithdrawn {
        nominations = List.copyOf(nominations);
    }
}
