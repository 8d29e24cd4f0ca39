package vn.thidua.award;

/** Who can receive an award; every award is made for exactly one of them. */
public enum RecipientKind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
