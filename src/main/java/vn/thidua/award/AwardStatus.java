package vn.thidua.award;

/** How far an award's conditions, authority and bonus could be read in a source of law. */
public enum AwardStatus {
    VERIFIED,
    /** At least one of them could not be read. */
    PARTIAL,
    /** A local form. */
    UNVERIFIED,
    /** Only named in a campaign's own papers. */
    SEED
}
