package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The base salary of the State from a day on, until the next one begins.
 *
 * @param amount VND a month
 * @param legalSource the decree
 * @param status how far it could be read there
 */
public record BaseSalary(
        LocalDate validFrom,
        long amount,
        String legalSource,
        AwardStatus status,
        @Nullable String note) {}
