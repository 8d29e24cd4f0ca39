package vn.thidua.conferral;

/** What became of one award at an event. */
public enum Handing {
    HANDED_OVER,
    /** Somebody received it for the recipient: the family of one who has died, a colleague. */
    REPRESENTED,
    /** Nobody came for it: it is free for another event. */
    ABSENT
}
