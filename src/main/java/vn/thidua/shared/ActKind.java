package vn.thidua.shared;

/** What an approver or the chair of a council does by virtue of the office; a deputy is given some of these, not all. */
public enum ActKind {
    /** Approves plans and final reports, opens stages, extends and calls off campaigns. */
    CAMPAIGN,
    /** Signs the unit's pledge. */
    PLEDGE,
    /** Confirms the unit's self-review. */
    REVIEW,
    /** Asks the echelon above for awards: signs submission letters, answers for the unit's own nominations. */
    SUBMISSION,
    /** Decides on awards: signs decisions. */
    DECISION,
    /** Chairs the council: signs its minutes. */
    COUNCIL
}
