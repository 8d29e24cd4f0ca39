package vn.thidua.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last row's sort keys, packed for a URL. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static String of(Object... keys) {
        var text = String.join(
                SEPARATOR, java.util.Arrays.stream(keys).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a client sends back.
     *
     * @param text what was sent, absent for the first page
     * @param keys how many sort keys it must carry
     * @return the keys, or null for the first page
     * @throws Refusal 400 on {@code cursor} if it was not made by {@link #of}
     */
    public static @Nullable Cursor read(@Nullable String text, int keys) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (read.length == keys) {
                return new Cursor(List.of(read));
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below: to the client both are the same mistake
        }
        throw Refusal.invalid("cursor", "shared.field.cursor");
    }

    public String key(int index) {
        return keys.get(index);
    }
}
