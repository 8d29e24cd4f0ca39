package vn.thidua.rolemodel;

/** What is told. */
public enum RoleModelKind {
    /** A person or collective that stands out for long: điển hình tiên tiến. */
    ADVANCED_MODEL,
    /** One good person or deed: người tốt, việc tốt. */
    GOOD_DEED
}
