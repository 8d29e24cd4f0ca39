package vn.thidua.nomination;

/** How far an initiative reaches, as the body that recognised it found. */
public enum ImpactScope {
    GRASSROOTS,
    MINISTRY_OR_PROVINCE,
    ARMY,
    NATIONAL
}
