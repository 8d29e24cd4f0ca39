package vn.thidua.organization;

import java.text.Normalizer;
import java.util.Locale;

/** The sign a unit has in its document numbers, made from its name where nobody gave one. */
final class Symbols {

    private static final int LONGEST = 20;

    private Symbols() {}

    /**
     * The initials of the name up to its first comma: "Phòng Kỹ thuật, Bộ Tư lệnh" gives PKT. Words in capitals are
     * abbreviations already and stay whole; Đ stays Đ, as offices write it.
     */
    static String of(String nameVi) {
        var name = nameVi.split("[,(]", 2)[0];
        var symbol = new StringBuilder();
        for (var word : name.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                symbol.append(isAbbreviation(word) ? word : word.substring(0, word.offsetByCodePoints(0, 1)));
            }
        }
        var plain = withoutAccents(symbol.toString().toUpperCase(Locale.ROOT));
        return plain.isEmpty() ? "?" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
