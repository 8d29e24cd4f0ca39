package vn.thidua.review;

/** Where a review stands. */
public enum ReviewStatus {
    /** The clerk is scoring for the first time. */
    OPEN,
    /** Scored, waiting for the unit's head. */
    SCORED,
    /** Confirmed by the head, waiting for the standing body. */
    CONFIRMED,
    VERIFIED,
    /** Sent back by the head or by the standing body; the clerk scores anew. */
    RETURNED,
    /** Its unit's participation was cancelled. */
    CANCELLED;

    public boolean isFinal() {
        return this == VERIFIED || this == CANCELLED;
    }
}
