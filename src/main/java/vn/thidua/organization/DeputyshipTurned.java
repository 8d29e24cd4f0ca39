package vn.thidua.organization;

import vn.thidua.shared.DomainEvent;

/**
 * A deputyship that was named ahead counts from this day on, or one no longer counts though nobody ended it: its last day is
 * past, or its giver has left the desk. Its state says which. Told again until the news is a fortnight old.
 */
public record DeputyshipTurned(Deputyship deputyship) implements DomainEvent {}
