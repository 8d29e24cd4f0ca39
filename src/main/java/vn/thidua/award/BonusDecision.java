package vn.thidua.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what it costs.
 *
 * @param authority who decided, as the document names it
 * @param payerUnit the code of the unit that pays, absent where a body outside of this installation does
 * @param awards how many stand on it
 * @param unpaid how many of them bring no money, for whatever reason
 * @param amount VND to be paid
 */
public record BonusDecision(
        String number,
        LocalDate date,
        String authority,
        @Nullable UUID paper,
        @Nullable String payerUnit,
        @Nullable String payerName,
        int awards,
        int unpaid,
        long amount) {}
