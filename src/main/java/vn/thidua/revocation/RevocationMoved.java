package vn.thidua.revocation;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.DomainEvent;

/**
 * A revocation took a step; published in the transaction of the step.
 *
 * @param revocation as it is now
 * @param action what happened, as the audit trail calls it
 * @param reason what was said about it
 * @param appraiser the office that looks at it
 * @param actor who did it
 */
public record RevocationMoved(
        Revocation revocation, String action, @Nullable String reason, Desk appraiser, Actor actor)
        implements DomainEvent {}
