package vn.thidua.rolemodel;

/** Where a role model stands. */
public enum RoleModelStatus {
    /** With the standing body of the unit above. */
    CHECKING,
    /** Back with the unit that proposed. */
    RETURNED,
    /** With the approver of the unit above. */
    APPROVAL,
    PUBLISHED,
    REJECTED,
    WITHDRAWN;

    /** Whether its process still runs. */
    public boolean isRunning() {
        return this == CHECKING || this == RETURNED || this == APPROVAL;
    }
}
