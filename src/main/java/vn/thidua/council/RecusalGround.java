package vn.thidua.council;

/** Why a member stays away from the vote on a case. */
public enum RecusalGround {
    /** It is the member's own. */
    OWN,
    /** The member's own unit, or one below it, put it forward. */
    OWN_UNIT,
    /** The member declared an interest of their own accord. */
    DECLARED
}
