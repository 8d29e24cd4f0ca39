package vn.thidua.consultation.web;

import java.util.List;
import vn.thidua.attachment.Attachment;

/**
 * What a consulted body sees of a nomination: the question and what it is about, not the dossier's own history.
 *
 * @param asked who asks, and until when
 * @param outside whether the answer of a body outside is written down by whoever asked
 * @param about the nominee, the award, the period
 */
public record QuestionCard(
        String body,
        String question,
        String asked,
        boolean outside,
        List<Fact> about,
        String achievement,
        List<Attachment> files) {

    /** A labelled value. */
    public record Fact(String label, String value) {}
}
