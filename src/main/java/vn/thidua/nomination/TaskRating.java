package vn.thidua.nomination;

/** How well the year's tasks were done, as the authority that manages the person or unit rated it; from low to high. */
public enum TaskRating {
    NOT_COMPLETED,
    COMPLETED,
    GOOD,
    EXCELLENT
}
