package vn.thidua.nomination;

/** How far a list of nominees has come. */
public enum ImportState {
    /** Its lines are being looked at. */
    CHECKING,
    /** Its lines have been looked at: it waits for the clerk. */
    CHECKED,
    /** Drafts are being made of it. */
    ENTERING,
    /** Every line is a draft. */
    ENTERED,
    /** It could not be looked at to the end. */
    FAILED;

    /** Whether a node works on it, or is about to. */
    public boolean isWork() {
        return this == CHECKING || this == ENTERING;
    }
}
