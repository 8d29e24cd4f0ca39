package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Somebody outside of its open task held a nomination: what waits for anybody in its process is taken back. */
public record NominationHeld(UUID nomination) implements DomainEvent {}
