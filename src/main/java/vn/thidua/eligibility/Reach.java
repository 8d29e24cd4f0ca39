package vn.thidua.eligibility;

/** How far something reaches, from low to high: an initiative, a feat of arms, the power of who launched a campaign. */
public enum Reach {
    UNIT,
    MINISTRY_OR_PROVINCE,
    NATIONAL;

    /** The word that the catalogue, a dossier or an authority uses for it. */
    static Reach of(String word) {
        return switch (word) {
            case "MINISTRY_OR_PROVINCE",
                    "FIELD_OF_MINISTRY_OR_PROVINCE",
                    "PROVINCE",
                    "MINISTRY",
                    "ARMY",
                    "WHOLE_FORCE" -> MINISTRY_OR_PROVINCE;
            case "NATIONAL", "PRIME_MINISTER", "CENTRAL_COUNCIL", "CENTRAL" -> NATIONAL;
            default -> UNIT;
        };
    }
}
