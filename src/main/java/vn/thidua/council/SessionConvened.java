package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A secretary proposed a session. */
public record SessionConvened(UUID session) implements DomainEvent {}
