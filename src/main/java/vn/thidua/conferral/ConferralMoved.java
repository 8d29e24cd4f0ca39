package vn.thidua.conferral;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** An event takes place on another day. */
public record ConferralMoved(UUID conferral) implements DomainEvent {}
