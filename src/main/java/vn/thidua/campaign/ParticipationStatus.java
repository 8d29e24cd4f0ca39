package vn.thidua.campaign;

/** Where one unit stands in a campaign. */
public enum ParticipationStatus {
    /** Its pledge is being drafted, signed or accepted. */
    PLEDGE,
    /** It is at work; no review of it is open. */
    RUNNING,
    MID_REVIEW,
    FINAL_REVIEW,
    DONE,
    CANCELLED;

    public boolean isEnded() {
        return this == DONE || this == CANCELLED;
    }
}
