package vn.thidua.cluster;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;

/** Free text as it was sent. */
final class SentText {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_TEXT = 2_000;

    private SentText() {}

    /** The trimmed text; a missing or overlong one is a problem of its field. */
    static String required(String field, @Nullable String sent, int longest, FieldProblems problems) {
        var text = optional(field, sent, longest, problems);
        if (text == null) {
            problems.add(field, "shared.field.required");
            return "";
        }
        return text;
    }

    /** The trimmed text, null where nothing was written. */
    static @Nullable String optional(String field, @Nullable String sent, int longest, FieldProblems problems) {
        var text = sent == null ? "" : sent.strip();
        if (text.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return text.isEmpty() ? null : text;
    }
}
