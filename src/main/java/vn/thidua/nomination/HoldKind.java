package vn.thidua.nomination;

/** What is being looked into while a nomination is held (Decree 152/2025, Đ4.4). */
public enum HoldKind {
    COMPLAINT,
    DENUNCIATION,
    DISCIPLINE,
    INVESTIGATION,
    /** An inspection that found signs of a violation. */
    INSPECTION,
    /** Corruption or waste that the press reported and that is being verified. */
    PRESS;

    /** What the label of a constant begins with. */
    public static final String LABEL = "nomination.holdKind.";
}
