package vn.thidua.rolemodel;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A unit proposed a role model. */
public record RoleModelProposed(UUID roleModel) implements DomainEvent {}
