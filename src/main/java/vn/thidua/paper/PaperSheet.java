package vn.thidua.paper;

import org.jspecify.annotations.Nullable;

/**
 * A paper as a page shows it: with the names that go with the codes, in the reader's language.
 *
 * @param toUnitName who receives the letter, absent for decisions and beyond the installation
 * @param campaignTitle absent where the paper belongs to none
 */
public record PaperSheet(
        PaperView paper,
        String unitName,
        @Nullable String toUnitName,
        @Nullable String campaignTitle) {

    /** How many were struck off or withdrawn. */
    public long fallen() {
        return paper.items().size() - (long) paper.standing().size();
    }
}
