package vn.thidua.cluster;

/** How far a cluster has come in its year, in this order. */
public enum YearStatus {
    /** Opened by mistake; whatever had begun has ended. */
    CANCELLED,
    /** The head drafts the pledge, the charter and the table of points. */
    DRAFTING,
    /** Members comment on the draft. */
    COMMENTING,
    /** The head takes the comments in. */
    FINISHING,
    /** Members sign. */
    SIGNING,
    /** Signed; the mid-year review is ahead. */
    RUNNING,
    /** Reviewed; the day of scoring is ahead. */
    WAITING,
    SELF_SCORING,
    CROSS_SCORING,
    /** The organiser verifies points, takes some off, knocks members out. */
    VERIFYING,
    BALLOT,
    /** The ballots brought no leader: head and deputy decide. */
    DECIDING,
    /** The head writes up the results. */
    REPORTING,
    SUBMITTED;

    /** Whether the table of points may still change. */
    public boolean isBeforeScoring() {
        return this != CANCELLED && compareTo(SELF_SCORING) < 0;
    }

    /** Whether the points and places stand. */
    public boolean isRanked() {
        return compareTo(BALLOT) >= 0;
    }
}
