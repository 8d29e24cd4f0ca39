package vn.thidua.paper;

/** Where a paper stands. */
public enum PaperStatus {
    DRAFT,
    TO_SIGN,
    RETURNED,
    SIGNED,
    /** Given up before a signature. Kept, because its nominations' history refers to it. */
    DISCARDED;

    /** Whether its wording and its list may still change. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
