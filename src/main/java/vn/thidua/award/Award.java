package vn.thidua.award;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title or form of commendation of the catalogue.
 *
 * @param code its code, the same for ever
 * @param nameVi the name as the law writes it
 * @param nameEn the English name
 * @param kind title or form
 * @param recipientKind who can receive it
 * @param decidingAuthorities the authorities any one of which may decide it, as {@code Unit.authorities} names them
 * @param voteThreshold the share of <em>all</em> council members it needs, or {@code MAJORITY} where none is fixed
 * @param bonus the multiple of the base salary as the decree writes it, absent where there is none
 * @param legalSource the articles
 * @param status how far the row could be read in them
 * @param notes what a reader of the catalogue should know
 */
public record Award(
        String code,
        String nameVi,
        String nameEn,
        AwardKind kind,
        RecipientKind recipientKind,
        Set<String> decidingAuthorities,
        String voteThreshold,
        @Nullable String bonus,
        String legalSource,
        AwardStatus status,
        @Nullable String notes) {

    public Award {
        decidingAuthorities = Set.copyOf(decidingAuthorities);
    }

    /** The name in the reader's language. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameVi;
    }
}
