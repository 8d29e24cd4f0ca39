package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * What the fund of a unit pays in a year.
 *
 * @param unit the code of the unit that pays, absent where a body outside of this installation does
 * @param decisions how many decisions it pays for
 * @param amount VND
 */
public record BonusFund(@Nullable String unit, @Nullable String unitName, int decisions, int awards, long amount) {}
