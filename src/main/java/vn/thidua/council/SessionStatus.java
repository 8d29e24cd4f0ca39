package vn.thidua.council;

/** Where a session stands. */
public enum SessionStatus {
    /** The secretary proposes the day and the agenda; the chair has to confirm them. */
    CONVENED,
    /** The chair sent the proposal back. */
    RETURNED,
    /** Members vote. */
    VOTING,
    /** All ballots are counted; the chair has something to decide. */
    COUNTED,
    /** The secretary writes the minutes. */
    MINUTES,
    /** The chair has to sign the minutes. */
    TO_SIGN,
    /** Every case is told its result. */
    DELIVERING,
    /** Everybody knows. */
    CLOSED,
    /** It was not held, or broken off; its cases wait for another one. */
    CANCELLED;

    /** Whether the agenda can still change. */
    public boolean isBeingPrepared() {
        return this == CONVENED || this == RETURNED;
    }

    /** Whether it has ended. */
    public boolean isEnded() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Whether it can be called off: nothing was concluded yet. */
    public boolean canBeCancelled() {
        return isBeingPrepared() || this == VOTING;
    }

    /** Whether what was counted may be seen, and the minutes read. */
    public boolean isCounted() {
        return this == COUNTED || this == MINUTES || this == TO_SIGN || this == DELIVERING || this == CLOSED;
    }
}
