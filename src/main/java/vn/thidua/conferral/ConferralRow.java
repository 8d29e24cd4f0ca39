package vn.thidua.conferral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardKind;
import vn.thidua.award.RecipientKind;

/**
 * An award that is handed over, as the register says it.
 *
 * @param entry of the register
 * @param rank how high it stands in a ceremony
 * @param decidedHere whether the unit that holds the event decided it
 * @param result absent until the event is recorded
 */
public record ConferralRow(
        UUID entry,
        RecipientKind kind,
        String name,
        @Nullable String position,
        boolean posthumous,
        String unit,
        String award,
        String awardName,
        AwardKind awardKind,
        Rank rank,
        String authority,
        boolean decidedHere,
        String number,
        LocalDate date,
        @Nullable Result result) {

    /**
     * How high an award stands in a ceremony; small numbers come first.
     *
     * @param level of the authority that decides it
     * @param grade among those of one level
     */
    public record Rank(int level, int grade) {}

    /**
     * What became of it.
     *
     * @param receivedBy who came instead, absent where the recipient came or nobody
     * @param insigniaOn absent while the insignia are not issued
     * @param moneyOn absent while the money is not paid
     * @param payer who paid, absent likewise
     */
    public record Result(
            Handing handing,
            @Nullable String receivedBy,
            @Nullable LocalDate insigniaOn,
            @Nullable LocalDate moneyOn,
            @Nullable String payer) {}
}
