package vn.thidua.conferral;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** An event is being prepared. */
public record ConferralOpened(UUID conferral) implements DomainEvent {}
