package vn.thidua.shared;

/** How far something that is administrators' data could be read in the source it names. */
public enum SourceStatus {
    /** Read in the source named. */
    VERIFIED,
    /** Part of it could be read, or only a summary. */
    PARTIAL,
    /** Nobody could read the source. */
    UNVERIFIED,
    /** Only named in a campaign's own papers. */
    SEED,
    /** What is usual; no law says it. */
    PRACTICE
}
