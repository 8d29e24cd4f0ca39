package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RecipientKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;

/** Drafts that are laid before a unit's clerk, written from what the system knows; the clerk completes and submits them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PreparedNominations {

    private final NominationRepository nominations;
    private final NominationJournal journal;
    private final Units units;
    private final Clock clock;

    PreparedNominations(NominationRepository nominations, NominationJournal journal, Units units, Clock clock) {
        this.nominations = nominations;
        this.journal = journal;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A unit that leads its cluster, for an award of such leaders; again under the same id without harm.
     *
     * @param leader the code of the unit, which nominates itself
     * @param award its code
     * @param achievement what the results of the year say
     */
    public void forLeader(UUID id, String leader, String award, int year, String achievement) {
        if (nominations.find(id).isPresent()) {
            return;
        }
        var unit = units.get(leader);
        var dossier = new Dossier(
                award,
                NominationType.MERIT,
                new Dossier.Recipient(RecipientKind.COLLECTIVE, unit.nameVi(), null, leader),
                new Dossier.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                achievement,
                Dossier.Facts.NONE);
        var draft = NominationView.blank(id, null, leader, dossier, clock.instant());
        journal.insert(Nomination.draft(draft, Actor.SYSTEM), Actor.SYSTEM);
    }
}
