package vn.thidua.organization;

import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A deputyship was ended before its last day. One that runs out says nothing: its days were told when it began.
 *
 * @param by who ended it: its giver, its deputy or an administrator
 */
public record DeputyshipEnded(Deputyship deputyship, Actor by) implements DomainEvent {}
