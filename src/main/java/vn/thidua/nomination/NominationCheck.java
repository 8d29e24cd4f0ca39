package vn.thidua.nomination;

import java.util.Objects;
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
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Verdict;

/** Reads what a clerk wrote and holds it against the rules. */
@Component
class NominationCheck {

    static final int LONGEST_REASON = 2_000;

    private final NominationRepository nominations;
    private final DossierReader reader;
    private final NominationPolicy policy = new NominationPolicy();
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final Units units;

    NominationCheck(
            NominationRepository nominations,
            DossierReader reader,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            Units units) {
        this.nominations = nominations;
        this.reader = reader;
        this.campaigns = campaigns;
        this.awards = awards;
        this.units = units;
    }

    /** What can be read of it. */
    record Readable(CampaignView campaign, String unit, Dossier dossier) {}

    /** @throws Refusal 400 with every wrong field, 403 for another unit's clerk */
    Readable read(NominationDraft draft, Actor actor) {
        var problems = new FieldProblems();
        var campaign = campaign(draft.campaign(), actor, problems);
        var unit = DossierReader.clean(draft.unit());
        if (unit == null) {
            problems.add("unit", "shared.field.required");
        } else if (units.find(unit).isEmpty()) {
            problems.add("unit", "shared.field.unknownOption");
        }
        var dossier = reader.read(draft, problems);
        problems.orRefuse();
        actor.requireDesk(Desk.clerk(Objects.requireNonNull(unit)));
        return new Readable(Objects.requireNonNull(campaign), unit, Objects.requireNonNull(dossier));
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
                campaigns.takesPart(campaign.id(), nomination.unit()),
                nominations.isThereAlready(id, campaign.id(), nomination.unit(), dossier));
    }

    /** The same where the database has been asked already, for thousands at once. */
    Verdict verdict(Readable nomination, boolean takesPart, boolean alreadyThere) {
        var dossier = nomination.dossier();
        var campaign = nomination.campaign();
        return policy.judge(new NominationPolicy.Question(
                campaign.status(),
                takesPart,
                campaign.plan().awards(),
                awards.get(dossier.award()),
                dossier.recipient().kind(),
                alreadyThere));
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

    private @Nullable CampaignView campaign(@Nullable String sent, Actor actor, FieldProblems problems) {
        var text = DossierReader.clean(sent);
        if (text == null) {
            problems.add("campaign", "shared.field.required");
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
