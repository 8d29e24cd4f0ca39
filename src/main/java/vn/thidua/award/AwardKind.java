package vn.thidua.award;

/** The two families of the law: what is striven for, and what is given in recognition. */
public enum AwardKind {
    EMULATION_TITLE,
    COMMENDATION_FORM
}
