package vn.thidua.organization;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param username the name typed at sign-in; never changes
 * @param displayName the name shown beside every act
 * @param enabled whether signing in is possible
 */
public record Person(UUID id, String username, String displayName, boolean enabled) {}
