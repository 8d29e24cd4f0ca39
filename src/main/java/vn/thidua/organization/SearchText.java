package vn.thidua.organization;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody typed into a search box, made comparable with {@code thidua.plain(…)}. */
final class SearchText {

    private SearchText() {}

    /** The pattern that finds the text anywhere, without accents; what SQL would read as a wildcard is just text. */
    static String contains(String text) {
        var plain = Normalizer.normalize(text.strip().replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
