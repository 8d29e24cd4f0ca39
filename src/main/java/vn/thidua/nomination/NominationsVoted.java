package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Nominations need not wait for a session any longer: a council voted on them, or there is none any more. */
public record NominationsVoted(List<UUID> nominations) implements DomainEvent {

    public NominationsVoted {
        nominations = List.copyOf(nominations);
    }
}
