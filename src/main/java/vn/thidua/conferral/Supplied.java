package vn.thidua.conferral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When insignia were issued and money was paid for everything that was handed over.
 *
 * @param insigniaOn null where they were not yet
 * @param moneyOn null likewise
 * @param payer who paid, present with the day
 */
public record Supplied(
        @Nullable LocalDate insigniaOn,
        @Nullable LocalDate moneyOn,
        @Nullable String payer) {}
