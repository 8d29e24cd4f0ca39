package vn.thidua.award.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Award;

/** What somebody looks for in the catalogue, as it was typed: what is unknown finds nothing. */
record CatalogueFilter(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String recipient,
        @Nullable String authority,
        @Nullable String status) {

    /** Whether more than a text is looked for. */
    public boolean isNarrowed() {
        return !isBlank(kind) || !isBlank(recipient) || !isBlank(authority) || !isBlank(status);
    }

    boolean fits(Award award, Set<String> decidingAuthorities) {
        return is(kind, award.kind().name())
                && is(recipient, award.recipientKind().name())
                && is(status, award.status().name())
                && (isBlank(authority) || decidingAuthorities.contains(authority))
                && (isBlank(q) || contains(award, plain(q)));
    }

    private static boolean contains(Award award, String text) {
        return plain(award.nameVi()).contains(text)
                || plain(award.nameEn()).contains(text)
                || plain(award.code()).contains(text)
                || plain(award.legalSource()).contains(text);
    }

    private static boolean is(@Nullable String wanted, String value) {
        return isBlank(wanted) || wanted.equals(value);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Without accents and in small letters, as {@code thidua.plain} does it in the database. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
