package vn.thidua.pledge;

/** Where a pledge stands. */
public enum PledgeStatus {
    /** Being written, or written and waiting for the head's signature. */
    DRAFT,
    SIGNED,
    ACCEPTED,
    /** Sent back by the head or by the standing body; the clerk writes the next version. */
    RETURNED,
    /** Its unit's participation was cancelled. */
    CANCELLED;

    public boolean isFinal() {
        return this == ACCEPTED || this == CANCELLED;
    }
}
