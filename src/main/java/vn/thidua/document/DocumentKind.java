package vn.thidua.document;

/** The kinds of documents that are issued. */
public enum DocumentKind {
    SUBMISSION_LETTER,
    DECISION,
    MINUTES,
    PLEDGE,
    REVIEW_REPORT,
    /** The places of a cluster's members. */
    RANKING,
    CERTIFICATE
}
