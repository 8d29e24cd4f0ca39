package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money of one award: multiple × base salary × factor, rounded up to the next 10,000 VND. */
class BonusTests {

    @ParameterizedTest(name = "{0} × {1} × {2} = {3}")
    @CsvSource(textBlock = """
        # the law's own example: 759,000
        0.3,  2530000, 1,   760000
        0.3,  2340000, 1,   710000
        # exactly ten thousands stay
        1.0,  2530000, 1,   2530000
        1.0,  2340000, 1,   2340000
        # one VND above is a step more
        1.0,  2530001, 1,   2540000
        # what the catalogue has multiplied already
        0.6,  2530000, 1,   1520000
        0.45, 2530000, 1,   1140000
        0.8,  2530000, 1,   2030000
        2.25, 2530000, 1,   5700000
        5.25, 2530000, 1,   13290000
        # what it has not
        4.5,  2530000, 2,   22770000
        4.5,  2530000, 1.5, 17080000
        # the largest
        270,  2530000, 1,   683100000
        # the smallest step
        0.001, 2530000, 1,  10000
        """)
    void roundsUpToTheNextTenThousand(BigDecimal multiple, long salary, BigDecimal factor, long expected) {
        var bonus = Bonus.of(salary(salary), multiple, factor);

        assertThat(bonus.amount()).isEqualTo(expected);
        assertThat(bonus.counted()).isEqualTo(expected);
        assertThat(bonus.outcome()).isEqualTo(Bonus.Outcome.PAID);
    }

    @ParameterizedTest(name = "{0} of {1} for {2}: × {3}")
    @CsvSource(textBlock = """
        # the row is the recipient's own: multiplied already (Đ54.2: 0.6 is twice 0.3)
        COMMENDATION_FORM, COLLECTIVE, COLLECTIVE, 1
        COMMENDATION_FORM, HOUSEHOLD,  HOUSEHOLD,  1
        COMMENDATION_FORM, INDIVIDUAL, INDIVIDUAL, 1
        # the row is the individual's, the recipient is not
        COMMENDATION_FORM, INDIVIDUAL, COLLECTIVE, 2
        COMMENDATION_FORM, INDIVIDUAL, HOUSEHOLD,  1.5
        # titles are never multiplied (Đ50)
        EMULATION_TITLE,   INDIVIDUAL, COLLECTIVE, 1
        EMULATION_TITLE,   COLLECTIVE, COLLECTIVE, 1
        """)
    void multipliesOnlyWhatIsNotMultipliedYet(
            AwardKind kind, RecipientKind written, RecipientKind recipient, BigDecimal expected) {
        var award = new Award(
                "ANY", "", "", kind, written, Set.of("ANY"), "MAJORITY", null, "Luật", AwardStatus.VERIFIED, null);

        assertThat(Bonuses.factor(award, recipient)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0} beside {1}: {2} {3}")
    @CsvSource(textBlock = """
        2530000, 0,       PAID,                      2530000
        2530000, 760000,  DIFFERENCE_TO_LOWER_TITLE, 1770000
        760000,  2530000, HIGHER_TITLE_PAID,         0
        760000,  760000,  HIGHER_TITLE_PAID,         0
        """)
    void countsTheHighestTitleOfAPeriodOnly(long amount, long paid, Bonus.Outcome outcome, long counted) {
        var bonus = Bonus.of(salary(amount), BigDecimal.ONE, BigDecimal.ONE).besideTitles(paid);

        assertThat(bonus.outcome()).isEqualTo(outcome);
        assertThat(bonus.counted()).isEqualTo(counted);
        assertThat(bonus.amount()).isEqualTo(amount);
    }

    @Test
    void whatHasNoMoneyHasNoneBesideTitlesEither() {
        var none = Bonus.none(Bonus.Outcome.NO_MULTIPLE, null);

        assertThat(none.besideTitles(760_000)).isEqualTo(none);
    }

    private static BaseSalary salary(long amount) {
        return new BaseSalary(LocalDate.of(2026, 7, 1), amount, "NĐ 161/2026/NĐ-CP", AwardStatus.PARTIAL, null);
    }
}
