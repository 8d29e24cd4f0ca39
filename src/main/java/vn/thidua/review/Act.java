package vn.thidua.review;

import java.time.Instant;

/**
 * Somebody did something.
 *
 * @param by the display name of who did it
 * @param at when
 */
public record Act(String by, Instant at) {}
