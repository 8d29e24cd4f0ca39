package vn.thidua.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.Bonus;
import vn.thidua.award.BonusClaim;
import vn.thidua.award.Bonuses;
import vn.thidua.award.RegisterEntry;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;

/**
 * The money of a decision: what was entered with the signature, before that what a signature today would bring. Of one that
 * annuls awards, what was entered with them.
 */
@Component
public class PaperBonuses {

    private final Bonuses bonuses;
    private final NominationQueries nominations;
    private final Clock clock;

    PaperBonuses(Bonuses bonuses, NominationQueries nominations, Clock clock) {
        this.bonuses = bonuses;
        this.nominations = nominations;
        this.clock = clock;
    }

    /**
     * What a decision costs.
     *
     * @param byNomination every award that stands on it
     * @param total VND to be paid
     */
    public record Money(Map<UUID, Bonus> byNomination, long total) {

        static final Money NONE = new Money(Map.of(), 0);

        public Money {
            byNomination = Map.copyOf(byNomination);
        }
    }

    /** Nothing for a letter, which awards nothing. */
    public Money of(PaperView paper) {
        if (!paper.isDecision()) {
            return Money.NONE;
        }
        var ids = paper.standing().stream().map(PaperItem::nomination).toList();
        var found = paper.isSigned() || paper.kind() == PaperKind.REVOCATION_DECISION
                ? bonuses.entered(ids)
                : expected(ids, paper.unit());
        return new Money(
                found, found.values().stream().mapToLong(Bonus::counted).sum());
    }

    private Map<UUID, Bonus> expected(List<UUID> ids, String decidingUnit) {
        return bonuses.expected(
                nominations.all(ids).stream()
                        .filter(NominationView::wasSubmitted)
                        .map(view -> claim(view, decidingUnit))
                        .toList(),
                LocalDate.now(clock));
    }

    private static BonusClaim claim(NominationView view, String decidingUnit) {
        var dossier = view.dossier();
        var recipient = dossier.recipient();
        var rules = Objects.requireNonNull(view.rules());
        return new BonusClaim(
                view.id(),
                dossier.award(),
                new RegisterEntry.Recipient(recipient.kind(), recipient.name(), recipient.position(), recipient.code()),
                view.unit(),
                dossier.period().from(),
                dossier.period().to(),
                rules.versions(),
                decidingUnit);
    }
}
