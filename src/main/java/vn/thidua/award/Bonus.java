package vn.thidua.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The money of one award with its working (Decree 152/2025, Đ49): base salary × multiple × factor, rounded up.
 *
 * @param outcome why it is this amount
 * @param salary the base salary of the day of the decision, absent where there is no amount
 * @param multiple the multiple of the rule, absent where there is none
 * @param factor 1 where the multiple is that of this kind of recipient, else 2 for a collective and 1.5 for a household
 * @param amount VND
 * @param counted what of it is to be paid, because of several titles for one period only the highest is
 */
public record Bonus(
        Outcome outcome,
        @Nullable BaseSalary salary,
        @Nullable BigDecimal multiple,
        BigDecimal factor,
        long amount,
        long counted) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Why an amount is what it is. */
    public enum Outcome {
        PAID,
        /** A title of the same period that brings as much or more was awarded (Đ49.5). */
        HIGHER_TITLE_PAID,
        /** A lower title of the same period was paid before: the rest up to the highest. */
        DIFFERENCE_TO_LOWER_TITLE,
        /** The rule says that there is none. */
        NO_MONEY,
        /** No rule that could be read names a multiple. */
        NO_MULTIPLE,
        /** No base salary is known for that day. */
        NO_BASE_SALARY,
        /** The body that gives it fixes the multiple, and has not done so here. */
        OWN_CEILING,
        /** A certificate of an enterprise: its own money, outside of the multiples (Law Đ75.1.d, Decree Đ54.1.e). */
        ENTERPRISE
    }

    /** No amount. */
    static Bonus none(Outcome why, @Nullable BigDecimal multiple) {
        return new Bonus(why, null, multiple, BigDecimal.ONE, 0, 0);
    }

    /** Rounded up to the next 10,000 VND (Đ49.2); what is one already stays. */
    static Bonus of(BaseSalary salary, BigDecimal multiple, BigDecimal factor) {
        var exact = BigDecimal.valueOf(salary.amount()).multiply(multiple).multiply(factor);
        long amount = exact.divide(TEN_THOUSAND, 0, RoundingMode.CEILING)
                .multiply(TEN_THOUSAND)
                .longValueExact();
        return new Bonus(Outcome.PAID, salary, multiple, factor, amount, amount);
    }

    /**
     * The same beside titles of the same period.
     *
     * @param paid the highest of them so far
     */
    Bonus besideTitles(long paid) {
        if (paid == 0 || outcome != Outcome.PAID) {
            return this;
        }
        return amount <= paid
                ? new Bonus(Outcome.HIGHER_TITLE_PAID, salary, multiple, factor, amount, 0)
                : new Bonus(Outcome.DIFFERENCE_TO_LOWER_TITLE, salary, multiple, factor, amount, amount - paid);
    }
}
