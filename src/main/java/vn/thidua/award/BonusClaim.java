package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award whose money is to be worked out.
 *
 * @param nomination the nomination it answers
 * @param unit the code of the nominating unit
 * @param rules the rule versions that the nomination kept
 * @param decidingUnit the code of the unit that decides, absent when it is decided outside
 */
public record BonusClaim(
        UUID nomination,
        String award,
        RegisterEntry.Recipient recipient,
        String unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<UUID> rules,
        @Nullable String decidingUnit) {

    public BonusClaim {
        rules = List.copyOf(rules);
    }

    /** Names the recipient alike in every award: by code where there is one, else by name within the unit. */
    String recipientKey() {
        var code = recipient.code();
        return recipient.kind() + ":"
                + (code == null
                        ? unit + ":" + recipient.name().toLowerCase(Locale.ROOT)
                        : code.toUpperCase(Locale.ROOT));
    }

    /** Titles with the same one are for the same period. */
    String titleKey() {
        return recipientKey() + "|" + periodFrom + "|" + periodTo;
    }
}
