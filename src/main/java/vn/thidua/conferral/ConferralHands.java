package vn.thidua.conferral;

import org.jspecify.annotations.Nullable;

/**
 * Who hands over a part, on whose behalf, as somebody sends it.
 *
 * @param award the award's code
 * @param authority who decided, as the register names it
 */
public record ConferralHands(
        @Nullable String award,
        @Nullable String authority,
        @Nullable String presenter,
        @Nullable String delegation) {}
