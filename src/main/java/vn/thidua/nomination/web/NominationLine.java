package vn.thidua.nomination.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as a row of the list.
 *
 * @param detail the post of the recipient, absent for those who hold none
 * @param posthumous whether the recipient has died
 * @param campaign the campaign's title, absent outside of every campaign
 * @param dueAt when the unit that holds it should have done with it
 */
record NominationLine(
        UUID id,
        String recipient,
        @Nullable String detail,
        String award,
        boolean posthumous,
        String unit,
        @Nullable String campaign,
        DossierCard.Badge badge,
        @Nullable Instant dueAt) {}
