package vn.thidua.conferral;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** An event does not take place. */
public record ConferralCancelled(UUID conferral) implements DomainEvent {}
