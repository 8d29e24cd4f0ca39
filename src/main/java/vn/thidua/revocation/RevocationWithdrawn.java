package vn.thidua.revocation;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Whoever proposed to annul an award took the proposal back. */
public record RevocationWithdrawn(UUID revocation) implements DomainEvent {}
