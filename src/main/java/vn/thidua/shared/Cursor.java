package vn.thidua.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last row's sort keys, packed for a URL. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final String NEVER = "infinity";
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd ")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

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
            if (read.length == keys && List.of(read).stream().noneMatch(Cursor::isForged)) {
                return new Cursor(List.of(read));
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below: to the client both are the same mistake
        }
        throw refusal();
    }

    public String key(int index) {
        return keys.get(index);
    }

    /** A key as the kind of value that it was made of. */
    public <T> T key(int index, Function<String, T> reading) {
        try {
            return reading.apply(keys.get(index));
        } catch (RuntimeException notOfThatKind) {
            throw refusal();
        }
    }

    public UUID id(int index) {
        return key(index, UUID::fromString);
    }

    /** A day of a year with four digits: others no row holds. */
    public LocalDate date(int index) {
        return key(index, text -> LocalDate.parse(ofOurEra(text)));
    }

    /** A time of a year with four digits: others no row holds. */
    public Instant instant(int index) {
        return key(index, text -> Instant.parse(ofOurEra(text)));
    }

    /** A time as the database prints it: where the rows are sorted by it, its text is the key. */
    public String timestamp(int index) {
        return key(index, text -> {
            if (!text.equals(NEVER)) {
                TIMESTAMP.parse(ofOurEra(text));
            }
            return text;
        });
    }

    /** Years beyond four digits begin with a sign; the database knows no such times. */
    private static String ofOurEra(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            throw new DateTimeException(text);
        }
        return text;
    }

    /** Keys come out of rows, and no row holds a character that cannot be seen. */
    private static boolean isForged(String key) {
        return !PrintableText.of(key).equals(key);
    }

    private static Refusal refusal() {
        return Refusal.invalid("cursor", "shared.field.cursor");
    }
}
