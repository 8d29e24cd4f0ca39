package vn.thidua.nomination;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.Bonuses;
import vn.thidua.award.RegisterEntry;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Ids;

/** Enters what was decided into the register, with the names of the day and the money that goes with it. */
@Component
class NominationAwards {

    private final AwardRegister register;
    private final Bonuses bonuses;
    private final AwardCatalogue awards;
    private final CampaignQueries campaigns;
    private final Units units;

    NominationAwards(
            AwardRegister register, Bonuses bonuses, AwardCatalogue awards, CampaignQueries campaigns, Units units) {
        this.register = register;
        this.bonuses = bonuses;
        this.awards = awards;
        this.campaigns = campaigns;
        this.units = units;
    }

    /**
     * @param decidingUnit absent when it was decided outside
     * @param paper absent when it was decided outside
     */
    void enter(Collection<NominationView> awarded, @Nullable String decidingUnit, @Nullable UUID paper, Instant now) {
        Map<String, Unit> byCode =
                units.byCode(awarded.stream().map(NominationView::unit).collect(Collectors.toSet()));
        var titles = new HashMap<UUID, String>();
        List<RegisterEntry> entries = awarded.stream()
                .map(view -> {
                    var title = view.campaignId() == null
                            ? null
                            : titles.computeIfAbsent(
                                    view.campaignId(), id -> campaigns.get(id).title());
                    return entry(view, byCode.get(view.unit()), title, decidingUnit, paper, now);
                })
                .toList();
        register.enter(entries);
        bonuses.enter(
                entries,
                awarded.stream()
                        .filter(NominationView::wasSubmitted)
                        .collect(Collectors.toMap(NominationView::id, view -> Objects.requireNonNull(view.rules())
                                .versions())));
    }

    private RegisterEntry entry(
            NominationView view,
            @Nullable Unit unit,
            @Nullable String campaignTitle,
            @Nullable String decidingUnit,
            @Nullable UUID paper,
            Instant now) {
        var dossier = view.dossier();
        var recipient = dossier.recipient();
        var decision = Objects.requireNonNull(view.decision());
        return new RegisterEntry(
                Ids.next(),
                view.id(),
                new RegisterEntry.Recipient(
                        recipient.kind(),
                        recipient.name(),
                        recipient.position(),
                        recipient.code(),
                        recipient.hasDied()),
                view.unit(),
                unit == null ? view.unit() : unit.nameVi(),
                dossier.award(),
                awards.get(dossier.award()).nameVi(),
                view.campaignId(),
                campaignTitle,
                new RegisterEntry.Decision(
                        decision.number(), decision.date(), decision.authority(), decidingUnit, paper),
                dossier.period().from(),
                dossier.period().to(),
                now);
    }
}
