package vn.thidua.publicsite;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;

/**
 * One name on a published decision. The names are those of the day of the decision.
 *
 * @param position the post held, absent for those who hold none
 * @param unit the name of the nominating unit
 * @param award the name of the award
 * @param posthumous whether it was given to somebody who had died
 * @param revoked absent while it is in force
 */
public record PublicAward(
        RecipientKind kind,
        String name,
        @Nullable String position,
        String unit,
        String award,
        boolean posthumous,
        Decision decision,
        @Nullable Revoked revoked) {

    /** The decision that awards. */
    public record Decision(UUID id, String number, LocalDate date, String issuer) {}

    /** The decision that annulled it. */
    public record Revoked(String number, LocalDate date) {}
}
