package vn.thidua.conferral;

/** Where an event stands. */
public enum ConferralStatus {
    /** The office gathers the awards and writes who hands over what. */
    PREPARING,
    /** The head of the unit reads the scenario. */
    TO_APPROVE,
    /** Approved; the day is awaited, or its result. */
    SCHEDULED,
    /** What came of it is written down. */
    RECORDED,
    CANCELLED;

    /** Whether nothing happens any more. */
    public boolean isOver() {
        return this == RECORDED || this == CANCELLED;
    }
}
