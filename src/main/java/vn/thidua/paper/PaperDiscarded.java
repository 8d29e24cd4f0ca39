package vn.thidua.paper;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A paper was given up: what stood on it waits for another one. */
public record PaperDiscarded(UUID paper) implements DomainEvent {}
