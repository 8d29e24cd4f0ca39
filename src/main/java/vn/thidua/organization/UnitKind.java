package vn.thidua.organization;

/** What sort of body a unit is. */
public enum UnitKind {
    /** An agency of the State, the Party or a mass organisation. */
    AGENCY,
    /** A unit of the army or another body below an agency. */
    UNIT,
    /** An emulation-commendation council. */
    COUNCIL,
    /** The office that appraises for the unit above it. */
    STANDING_BODY,
    /** Peers that compete and sign one pledge. */
    CLUSTER
}
