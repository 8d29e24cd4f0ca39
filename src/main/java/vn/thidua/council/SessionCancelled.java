package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A session is not held, or was broken off. */
public record SessionCancelled(UUID session) implements DomainEvent {}
