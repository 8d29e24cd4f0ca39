package vn.thidua.revocation;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** The decision that annuls an award was signed here. */
public record RevocationDecided(UUID revocation) implements DomainEvent {}
