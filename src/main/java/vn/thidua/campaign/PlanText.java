package vn.thidua.campaign;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of a plan in the one form in which they are kept: no control characters, no blanks around them, absent if empty. */
final class PlanText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private PlanText() {}

    /** A missing text becomes the empty one: that it must not be is for {@link PlanFields} to say. */
    static String line(@Nullable String text) {
        return text == null
                ? ""
                : CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        String line = line(text);
        return line.isEmpty() ? null : line;
    }

    static List<String> lines(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(PlanText::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static <T> List<T> present(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
