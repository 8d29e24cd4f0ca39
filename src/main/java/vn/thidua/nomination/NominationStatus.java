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
    /** On the agenda of a council; reached once councils vote. */
    IN_COUNCIL,
    /** Stopped by a complaint or a disciplinary case (Decree 152/2025, Đ4.4); reached once holds are kept. */
    ON_HOLD,
    OUTSIDE,
    AWARDED,
    NOT_AWARDED,
    WITHDRAWN;

    /** Whether nothing will ever happen to it again. */
    public boolean isEnded() {
        return this == AWARDED || this == NOT_AWARDED || this == WITHDRAWN;
    }
}
