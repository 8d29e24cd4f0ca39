package vn.thidua.shared;

/** Holidays or swapped days were changed: what is counted in working days from now on counts by the new ones. */
public record CalendarChanged(int year) implements DomainEvent {}
