package vn.thidua.consultation;

/** Where a public notice stands. */
public enum NoticeStatus {
    RUNNING,
    /** The period has passed; the report on what came back is owed. */
    OVER,
    CONCLUDED,
    /** Taken back before its end; it counts for nothing. */
    WITHDRAWN;

    /** Whether feedback is still taken and answered. */
    public boolean takesFeedback() {
        return this == RUNNING || this == OVER;
    }
}
