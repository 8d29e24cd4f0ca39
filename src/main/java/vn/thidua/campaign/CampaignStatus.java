package vn.thidua.campaign;

/** Where a campaign stands; the order is the order of its life, the last three are other ways to end. */
public enum CampaignStatus {
    DRAFT,
    PENDING_APPROVAL,
    RETURNED,
    /** Approved, and waiting for the day of its launch. */
    APPROVED,
    LAUNCHED,
    MID_REVIEW,
    FINAL_REVIEW,
    RANKING,
    NOMINATION,
    REPORTING,
    CLOSED,
    REJECTED,
    CANCELLED;

    /** Whether the plan may still be rewritten by its clerk. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether units are at work: launched and not yet ended. */
    public boolean isRunning() {
        return compareTo(LAUNCHED) >= 0 && compareTo(REPORTING) <= 0;
    }

    /**
     * Whether units may nominate: for timely commendation while the mid review is open, and after the ranking. Between the
     * two nobody knows yet who comes out where.
     */
    public boolean takesNominations() {
        return this == MID_REVIEW || this == NOMINATION;
    }

    /** Whether nothing will ever happen to it again. */
    public boolean isEnded() {
        return compareTo(CLOSED) >= 0;
    }

    /** Whether it was launched and has come as far as this stage, closed ones included. */
    public boolean hasReached(CampaignStatus stage) {
        return compareTo(stage) >= 0 && compareTo(CLOSED) <= 0;
    }
}
