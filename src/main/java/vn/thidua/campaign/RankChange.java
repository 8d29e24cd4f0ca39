package vn.thidua.campaign;

/**
 * A rank that the clerk confirms otherwise than the points propose it.
 *
 * @param unit the unit's code
 * @param note why
 */
public record RankChange(String unit, int rank, String note) {}
