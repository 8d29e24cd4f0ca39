package vn.thidua.cluster;

/** How a cluster comes by next year's head and deputy. */
public enum Succession {
    /** The deputy follows the head, and is followed by the member that never led, or did longest ago. */
    ROTATION,
    /** The members vote. */
    ELECTION
}
