package vn.thidua.nomination;

/** Where a nomination stands. */
public enum NominationStatus {
    DRAFT,
    /** Submitted or appraised, and waiting to be gathered into a paper of the unit where it stands. */
    WAITING_FOR_PAPER,
    ON_PAPER,
    APPRAISAL,
    /** Back with the nominating unit; the clock stands still. */
    SUPPLEMENT,
    /** A lower award was proposed and the nominating unit has not answered; the clock stands still. */
    LOWER_PROPOSED,
    /** Waiting for the vote of the council of the unit where it stands. */
    IN_COUNCIL,
    /** Stopped by a complaint or a disciplinary case (Decree 152/2025, Đ4.4); the clock stands still. */
    ON_HOLD,
    OUTSIDE,
    AWARDED,
    NOT_AWARDED,
    WITHDRAWN;

    /** Whether nothing will ever happen to it again. */
    public boolean isEnded() {
        return this == AWARDED || this == NOT_AWARDED || this == WITHDRAWN;
    }

    /** Whether it is with the nominating unit, so that nobody else is late. */
    boolean stopsTheClock() {
        return this == SUPPLEMENT || this == LOWER_PROPOSED;
    }

    /** What is outside of this installation can be held by nobody here, and what has ended by nobody at all. */
    boolean canBeHeld() {
        return !isEnded() && this != DRAFT && this != ON_HOLD && this != OUTSIDE;
    }
}
