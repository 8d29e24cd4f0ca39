package vn.thidua.award;

/** Who set a rule; the order is from the most general to the most specific. */
public enum RuleLayer {
    /** A law, a decree of the Government or a circular that holds for everybody. */
    LAW,
    /** The regulation of a ministry or province, for itself and every unit below it. */
    MINISTRY_OR_PROVINCE,
    /** A unit's own regulation, for itself and every unit below it. */
    UNIT
}
