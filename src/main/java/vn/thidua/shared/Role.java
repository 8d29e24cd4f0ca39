package vn.thidua.shared;

/** What a person may do at a desk. {@link #AUDITOR} and {@link #ADMIN} belong to the installation, not to a unit. */
public enum Role {
    CLERK,
    APPROVER,
    MANAGER,
    COUNCIL_CHAIR,
    COUNCIL_SECRETARY,
    COUNCIL_MEMBER,
    AUDITOR,
    ADMIN;

    /** Whether the role is held for the whole installation and so names no unit. */
    public boolean isInstallationWide() {
        return this == AUDITOR || this == ADMIN;
    }
}
