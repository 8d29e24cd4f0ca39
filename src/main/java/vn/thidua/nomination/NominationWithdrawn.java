package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A submitted nomination was withdrawn by the unit that made it. */
public record NominationWithdrawn(UUID nomination) implements DomainEvent {}
