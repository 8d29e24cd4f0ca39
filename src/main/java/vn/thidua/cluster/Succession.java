package vn.thidua.cluster;

/** How a cluster comes by next year's head and deputy. */
public enum Succession {
    /** The deputy follows the head, the next member in order the deputy. */
    ROTATION,
    /** The members vote. */
    ELECTION
}
