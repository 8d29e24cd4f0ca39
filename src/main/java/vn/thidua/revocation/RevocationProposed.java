package vn.thidua.revocation;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Somebody proposed to annul an award. */
public record RevocationProposed(UUID revocation) implements DomainEvent {}
