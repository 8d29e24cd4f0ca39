package vn.thidua.paper;

import org.jspecify.annotations.Nullable;
import vn.thidua.document.IssuedDocument;

/**
 * A paper as a page shows it: with the names that go with the codes, in the reader's language.
 *
 * @param toUnitName who receives the letter, absent for decisions and beyond the installation
 * @param campaignTitle absent where the paper belongs to none
 * @param issued what everybody may know of it, absent until it is signed and for what was signed before there were codes
 */
public record PaperSheet(
        PaperView paper,
        String unitName,
        @Nullable String toUnitName,
        @Nullable String campaignTitle,
        @Nullable IssuedDocument issued) {

    /** How many were struck off or withdrawn. */
    public long fallen() {
        return paper.items().size() - (long) paper.standing().size();
    }
}
