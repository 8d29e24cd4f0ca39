package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A nomination was submitted: its way up the echelons begins. */
public record NominationSubmitted(UUID nomination) implements DomainEvent {}
