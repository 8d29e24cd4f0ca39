package vn.thidua.eligibility;

/** How well the year's tasks were done, from low to high. */
public enum RatingLevel {
    NOT_COMPLETED,
    COMPLETED,
    GOOD,
    EXCELLENT
}
