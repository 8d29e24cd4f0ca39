package vn.thidua.council;

/** What came of one case of the agenda. */
public enum ItemOutcome {
    /** It has the votes, and a place where places are numbered. */
    CARRIED,
    /** It has too few votes. */
    NOT_CARRIED,
    /** It has the votes, but others had more and took the last place. */
    OVER_QUOTA,
    /** It has as many votes as others, and there are fewer places left than of them: the chair's vote decides. */
    TIED,
    /** Too few members came for its award: it waits for another session. */
    NO_QUORUM,
    /** It was withdrawn or held before its result reached it. */
    LEFT;

    /** Whether the case moves by it; the others go on waiting or have gone. */
    boolean moves() {
        return this == CARRIED || this == NOT_CARRIED || this == OVER_QUOTA;
    }
}
