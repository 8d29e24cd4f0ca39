package vn.thidua.rolemodel;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A role model was withdrawn while its process ran. */
public record RoleModelWithdrawn(UUID roleModel) implements DomainEvent {}
