package vn.thidua.nomination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Verdict;

/** Reads what a clerk wrote and holds it against the rules. */
@Component
class NominationCheck {

    static final int LONGEST_REASON = 2_000;

    private static final String CLUSTER_RANK = FurtherReading.PATH + "clusterRank";

    private final NominationRepository nominations;
    private final DossierReader reader;
    private final NominationPolicy policy = new NominationPolicy();
    private final CampaignQueries campaigns;
    private final AdHocProcedures adHoc;
    private final PosthumousMerit posthumous;
    private final LeadersOfClusters leaders;
    private final AwardCatalogue awards;
    private final KnownClusterRanks ranks;
    private final Units units;

    NominationCheck(
            NominationRepository nominations,
            DossierReader reader,
            CampaignQueries campaigns,
            AdHocProcedures adHoc,
            PosthumousMerit posthumous,
            LeadersOfClusters leaders,
            AwardCatalogue awards,
            KnownClusterRanks ranks,
            Units units) {
        this.nominations = nominations;
        this.reader = reader;
        this.campaigns = campaigns;
        this.adHoc = adHoc;
        this.posthumous = posthumous;
        this.leaders = leaders;
        this.awards = awards;
        this.ranks = ranks;
        this.units = units;
    }

    /**
     * What can be read of it.
     *
     * @param campaign absent for ad hoc merit and for leaders of clusters
     */
    record Readable(@Nullable CampaignView campaign, String unit, Dossier dossier) {

        @Nullable
        UUID campaignId() {
            return campaign == null ? null : campaign.id();
        }
    }

    /** @throws Refusal 400 with every wrong field, 403 for another unit's clerk */
    Readable read(NominationDraft draft, Actor actor) {
        var problems = new FieldProblems();
        var campaign = campaign(draft, actor, problems);
        var unit = DossierReader.clean(draft.unit());
        if (unit == null) {
            problems.add("unit", "shared.field.required");
        } else if (units.find(unit).isEmpty()) {
            problems.add("unit", "shared.field.unknownOption");
        }
        var dossier = reader.read(draft, problems);
        if (dossier != null && unit != null && actor.owns(Desk.clerk(unit))) {
            holdAgainstCluster(draft, unit, dossier, problems);
        }
        problems.orRefuse();
        actor.requireDesk(Desk.clerk(Objects.requireNonNull(unit)));
        return new Readable(campaign, unit, Objects.requireNonNull(dossier));
    }

    private void holdAgainstCluster(NominationDraft draft, String unit, Dossier dossier, FieldProblems problems) {
        boolean outside = DossierReader.clean(draft.campaign()) == null;
        if (outside && dossier.type() == NominationType.MERIT && !leaders.isProposed(unit, dossier)) {
            problems.add("campaign", "nomination.field.campaignUnlessAdHoc");
        }
        against(unit, dossier)
                .ifPresent(
                        why -> problems.add(CLUSTER_RANK, why.code(), why.args().toArray()));
    }

    /** @throws Refusal 422 with every rule against it */
    void judge(UUID id, Readable nomination) {
        verdict(id, nomination).orRefuse();
    }

    /** Every rule against it. */
    Verdict verdict(UUID id, Readable nomination) {
        var dossier = nomination.dossier();
        var campaign = nomination.campaign();
        return verdict(
                        nomination,
                        campaign != null && campaigns.takesPart(campaign.id(), nomination.unit()),
                        campaign == null && isGivenOutside(nomination.unit(), dossier),
                        nominations.isThereAlready(id, nomination.campaignId(), nomination.unit(), dossier))
                .and(against(nomination.unit(), dossier).map(Verdict::no).orElse(Verdict.ok()));
    }

    private Optional<Reason> against(String unit, Dossier dossier) {
        return ranks.against(List.of(new KnownClusterRanks.Nominee(unit, dossier)))
                .get(0);
    }

    /** The same where the database has been asked already, for thousands at once. */
    Verdict verdict(Readable nomination, boolean takesPart, boolean givenOutside, boolean alreadyThere) {
        var dossier = nomination.dossier();
        var campaign = nomination.campaign();
        return policy.judge(new NominationPolicy.Question(
                campaign == null
                        ? null
                        : new NominationPolicy.Place(
                                campaign.status(), takesPart, campaign.plan().awards()),
                givenOutside,
                awards.get(dossier.award()),
                dossier.recipient().kind(),
                posthumous.rules().isGiven(dossier),
                alreadyThere));
    }

    private boolean isGivenOutside(String unit, Dossier dossier) {
        return dossier.type() == NominationType.MERIT
                ? leaders.isProposed(unit, dossier)
                : adHoc.isGiven(dossier.award(), unit);
    }

    /** @throws Refusal 400 where nothing or too much was said */
    static String reason(@Nullable String sent) {
        var problems = new FieldProblems();
        var why = reason(sent, problems);
        problems.orRefuse();
        return why;
    }

    /** The same beside other fields; empty where it is among the problems. */
    static String reason(@Nullable String sent, FieldProblems problems) {
        var why = DossierReader.clean(sent);
        if (why == null) {
            problems.add("reason", "shared.field.required");
            return "";
        }
        if (why.length() > LONGEST_REASON) {
            problems.add("reason", "shared.field.tooLong", LONGEST_REASON);
        }
        return why;
    }

    /** Only ad hoc merit lies outside of every campaign (Decree 152/2025, Đ3.3), and the merit of leading a cluster. */
    private @Nullable CampaignView campaign(NominationDraft draft, Actor actor, FieldProblems problems) {
        var text = DossierReader.clean(draft.campaign());
        if (text == null) {
            var type = DossierReader.clean(draft.type());
            if (!NominationType.AD_HOC.name().equals(type)
                    && !NominationType.MERIT.name().equals(type)) {
                problems.add("campaign", "nomination.field.campaignUnlessAdHoc");
            }
            return null;
        }
        try {
            return campaigns.visible(Ids.read(text), actor);
        } catch (Refusal unknown) {
            // one that exists and may not be known of is as unknown as one that does not
            problems.add("campaign", "shared.field.unknownOption");
            return null;
        }
    }
}
