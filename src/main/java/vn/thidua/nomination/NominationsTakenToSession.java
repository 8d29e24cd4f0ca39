package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A session will vote on nominations whose council result was awaited on paper: nobody need record it by hand. */
public record NominationsTakenToSession(List<UUID> nominations) implements DomainEvent {

    public NominationsTakenToSession {
        nominations = List.copyOf(nominations);
    }
}
