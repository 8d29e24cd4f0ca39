package vn.thidua.consultation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;

/** Free text as it was sent. */
final class TextCheck {

    private TextCheck() {}

    /** The trimmed text; a missing or overlong one is a problem of its field. */
    static String required(String field, @Nullable String text, int longest, FieldProblems problems) {
        var kept = optional(field, text, longest, problems);
        if (kept == null) {
            problems.add(field, "shared.field.required");
        }
        return Objects.requireNonNullElse(kept, "");
    }

    /** The trimmed text, null where nothing was written. */
    static @Nullable String optional(String field, @Nullable String text, int longest, FieldProblems problems) {
        var kept = text == null ? "" : text.strip();
        if (kept.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return kept.isEmpty() ? null : kept;
    }

    /** What was written, without the empty ones. */
    static List<String> lines(@Nullable List<@Nullable String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
