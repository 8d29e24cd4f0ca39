package vn.thidua.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which a document is checked: 16 signs of an alphabet without I, L, O and U, in groups of four, so that it
 * can be read off paper and typed. 80 random bits.
 */
final class CheckCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int LONGEST_TYPED = 60;
    private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    static String next() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
        return code.toString();
    }

    /** As it is printed: {@code 7K3M-…}. */
    static String printed(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What somebody typed: in capitals or not, with or without dashes, O for 0, I or L for 1. Empty if it is no code. */
    static Optional<String> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(plain).filter(code -> CODE.matcher(code).matches());
    }
}
