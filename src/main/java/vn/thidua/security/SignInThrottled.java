package vn.thidua.security;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.DomainEvent;

/**
 * The failure that was one too many. Published once when the wait begins, not for every attempt during it, so that a
 * flood of guesses does not become a flood in the trail.
 *
 * @param username the name that was tried
 * @param address where the attempts came from
 * @param minutes how long it will not be tried again
 */
public record SignInThrottled(String username, @Nullable String address, long minutes) implements DomainEvent {}
