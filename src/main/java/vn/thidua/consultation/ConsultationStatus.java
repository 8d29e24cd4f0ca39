package vn.thidua.consultation;

/** What came of asking a body. */
public enum ConsultationStatus {
    OPEN,
    AGREED,
    DISAGREED,
    NO_OBJECTION,
    /** The deadline passed without an answer; that does not block (Decree 152/2025, Đ34.6). */
    SILENT,
    /** The nomination ended before an answer came. */
    CANCELLED
}
