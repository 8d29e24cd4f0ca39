package vn.thidua.security;

import java.util.UUID;

/**
 * What signing in needs to know of a person.
 *
 * @param passwordHash with its algorithm in front, as {@code {bcrypt}…}
 */
record Account(UUID id, String username, String displayName, String passwordHash, boolean enabled) {}
