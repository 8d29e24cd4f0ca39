package vn.thidua.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts as a person could have typed them. Both doors pass everything that is sent through here: what nobody can see would
 * otherwise fail in the database (NUL), count as a text though the page shows none, or turn the words behind it around.
 */
public final class PrintableText {

    /**
     * Control characters other than tab and line breaks, halves of surrogate pairs, noncharacters, blanks of no width, and
     * the marks that turn the direction of writing.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069"
                    + "\\uFEFF\\uFFFE\\uFFFF]");

    private PrintableText() {}

    /** The text without what cannot be seen; letters and their marks in one code point, as searches and limits count. */
    public static String of(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }
}
