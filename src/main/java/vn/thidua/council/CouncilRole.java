package vn.thidua.council;

/** What somebody is in a council, the highest first. */
public enum CouncilRole {
    CHAIR,
    FIRST_DEPUTY,
    STANDING_DEPUTY,
    DEPUTY,
    MEMBER,
    SECRETARY
}
