package vn.thidua.shared;

import java.util.Set;

/**
 * For whom somebody sits at a desk as a deputy, and how far that goes.
 *
 * @param form how the deputy signs
 * @param forUsername the sign-in name of the desk's holder
 * @param forName that person's display name
 * @param forTitle the holder's office as a signature names it: "Trưởng phòng"
 * @param ownTitle the deputy's own office: "Phó Trưởng phòng"
 * @param acts what the deputy may do
 */
public record Deputy(
        DeputyForm form, String forUsername, String forName, String forTitle, String ownTitle, Set<ActKind> acts) {

    public Deputy {
        acts = Set.copyOf(acts);
    }

    public boolean covers(ActKind kind) {
        return acts.contains(kind);
    }

    /** The office signed for as a signature writes it: "KT. Trưởng phòng". */
    public String capacity() {
        return form.mark() + " " + forTitle;
    }
}
