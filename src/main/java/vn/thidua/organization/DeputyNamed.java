package vn.thidua.organization;

import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody is somebody's deputy from the deputyship's first day on. Concerns both, and whoever works at the desk's unit.
 *
 * @param by who named the deputy
 */
public record DeputyNamed(Deputyship deputyship, Actor by) implements DomainEvent {}
