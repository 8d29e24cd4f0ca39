package vn.thidua.rolemodel;

/** Who set the example. */
public enum SubjectKind {
    /** Somebody of the unit or of one below it. */
    PERSON,
    /** A unit, or a group within one. */
    COLLECTIVE,
    /** Somebody outside of the organisation. */
    CITIZEN
}
