package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one thing in a rule stands, apart from everything else that the same version says.
 *
 * @param legalSource the articles, empty where nobody says anything
 * @param validTo the last day of the version, absent where it has none
 * @param supersededBy what is known to have taken its place although nobody has loaded it yet
 */
public record RuleSource(
        String legalSource,
        @Nullable LocalDate validTo,
        @Nullable String supersededBy) {

    /** Of what nobody says anything about. */
    public static final RuleSource NONE = new RuleSource("", null, null);

    /** Whether its last day is over and it holds on only because nothing newer has been loaded. */
    public boolean hasLapsed(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
