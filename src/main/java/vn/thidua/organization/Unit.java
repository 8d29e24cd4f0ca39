package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation tree as it stands today.
 *
 * @param code the code that never changes, whatever the unit is called
 * @param nameVi today's Vietnamese name
 * @param nameEn today's English name, the Vietnamese one where none is known
 * @param parentCode the unit above, absent at the top
 * @param echelon how high it stands
 * @param kind what sort of body it is
 * @param symbol the sign used in document numbers, for example {@code PKT} in {@code 12/QĐ-PKT}
 * @param authorities which deciding authorities its head holds, as the award catalogue names them
 * @param validFrom first day of the unit, absent where unknown
 * @param validTo last day of the unit, absent while it lives
 */
public record Unit(
        String code,
        String nameVi,
        String nameEn,
        @Nullable String parentCode,
        Echelon echelon,
        UnitKind kind,
        String symbol,
        Set<String> authorities,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Unit {
        authorities = Set.copyOf(authorities);
    }

    /** The name in the reader's language. */
    public String name(java.util.Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameVi;
    }

    public boolean holdsAnyOf(Set<String> deciding) {
        return authorities.stream().anyMatch(deciding::contains);
    }
}
