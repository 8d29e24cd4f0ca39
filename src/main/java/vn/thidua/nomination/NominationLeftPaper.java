package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A nomination was withdrawn while it was on a paper that nobody has signed yet: it is on that paper no longer. */
public record NominationLeftPaper(UUID nomination, UUID paper) implements DomainEvent {}
