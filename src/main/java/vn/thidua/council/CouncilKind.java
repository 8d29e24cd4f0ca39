package vn.thidua.council;

/** How high a council stands. */
public enum CouncilKind {
    GRASSROOTS,
    MINISTRY,
    PROVINCE,
    CENTRAL
}
