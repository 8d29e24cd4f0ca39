package vn.thidua.council;

/** At which stations of a route a council has to vote. */
public enum MeetingScope {
    /** Nowhere: the standing body lays it straight before the head. */
    NEVER,
    /** Where the route ends inside of this installation: where it is decided, or from where it is sent out. */
    WHERE_IT_ENDS,
    /** At every station above the nominating unit. */
    WHERE_APPRAISED,
    /** At every station, the nominating unit's among them. */
    EVERYWHERE
}
