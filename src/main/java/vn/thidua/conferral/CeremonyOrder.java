package vn.thidua.conferral;

import java.util.Comparator;
import java.util.Locale;
import vn.thidua.award.AwardKind;
import vn.thidua.award.RecipientKind;

/**
 * The order in which awards are handed over (Decree 152/2025, Đ29.5): from high to low; titles before forms of the same
 * authority; collectives, households, individuals; the living before the dead.
 */
final class CeremonyOrder {

    static final String LEGAL_SOURCE = "NĐ 152/2025/NĐ-CP Đ29.5";

    static final Comparator<ConferralRow> ORDER = Comparator.<ConferralRow>comparingInt(
                    row -> row.rank().level())
            .thenComparing(row -> row.awardKind() == AwardKind.COMMENDATION_FORM)
            .thenComparingInt(row -> row.rank().grade())
            .thenComparingInt(row -> place(row.kind()))
            .thenComparing(ConferralRow::posthumous)
            .thenComparing(ConferralRow::award)
            .thenComparing(ConferralRow::authority)
            .thenComparing(row -> row.name().toLowerCase(Locale.ROOT))
            .thenComparing(ConferralRow::entry);

    private CeremonyOrder() {}

    private static int place(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> 0;
            case HOUSEHOLD -> 1;
            case INDIVIDUAL -> 2;
        };
    }
}
