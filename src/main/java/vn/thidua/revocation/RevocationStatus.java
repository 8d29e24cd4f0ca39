package vn.thidua.revocation;

/** Where a revocation stands. */
public enum RevocationStatus {
    APPRAISAL,
    /** Well-founded: whoever awarded drafts the decision. */
    WAITING_FOR_PAPER,
    ON_PAPER,
    /** With an authority outside of this installation. */
    OUTSIDE,
    /** Annulled; insignia and money are on their way back. */
    RETURNING,
    /** The State's insignia are handed on upward. */
    FORWARDING,
    DONE,
    REFUSED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN;

    public boolean isEnded() {
        return this == DONE || this == REFUSED || this == WITHDRAWN;
    }
}
