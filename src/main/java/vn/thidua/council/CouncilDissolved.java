package vn.thidua.council;

import vn.thidua.shared.DomainEvent;

/**
 * A council no longer meets in this system: who waits for its session has to be voted on elsewhere.
 *
 * @param unit the code of the council's unit
 */
public record CouncilDissolved(String unit) implements DomainEvent {}
