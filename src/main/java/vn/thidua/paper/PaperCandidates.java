package vn.thidua.paper;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.InCampaign;

/** What waits for a paper at the units whose papers somebody drafts, and how such a paper would read. */
@Component
@Transactional(readOnly = true)
public class PaperCandidates {

    private final PaperAccess access;
    private final PaperLines lines;
    private final PaperDefaults defaults;
    private final NominationQueries nominations;
    private final CampaignQueries campaigns;
    private final Units units;

    PaperCandidates(
            PaperAccess access,
            PaperLines lines,
            PaperDefaults defaults,
            NominationQueries nominations,
            CampaignQueries campaigns,
            Units units) {
        this.access = access;
        this.lines = lines;
        this.defaults = defaults;
        this.nominations = nominations;
        this.campaigns = campaigns;
        this.units = units;
    }

    /**
     * Nominations of one campaign that wait at one unit for one kind of paper.
     *
     * @param campaign its id or {@link InCampaign#NONE}
     * @param count how many
     */
    public record Waiting(
            String unit,
            String unitName,
            String campaign,
            @Nullable String campaignTitle,
            PaperKind kind,
            int count) {}

    /**
     * A paper that could be made.
     *
     * @param wording what it says unless its clerk changes it
     * @param items what can stand on it
     */
    public record Proposal(
            String unit,
            String unitName,
            @Nullable UUID campaign,
            @Nullable String campaignTitle,
            PaperKind kind,
            PaperWording wording,
            List<PaperItem> items) {}

    /** What waits at the units whose papers this person drafts. */
    public List<Waiting> waiting(Actor actor, Locale locale) {
        var mine = access.draftingUnits(actor);
        if (mine.isEmpty()) {
            return List.of();
        }
        var names = units.byCode(mine);
        return nominations.waitingForPaper(mine).stream()
                .map(group -> new Waiting(
                        group.unit(),
                        names.get(group.unit()).name(locale),
                        InCampaign.text(group.campaign()),
                        group.campaignTitle(),
                        group.decision() ? PaperKind.DECISION : PaperKind.SUBMISSION_LETTER,
                        group.count()))
                .toList();
    }

    /**
     * The paper that gathers everything that waits.
     *
     * @throws vn.thidua.shared.Refusal 404 for an unknown unit or campaign, 403 for somebody who drafts no paper there
     */
    public Proposal propose(String unitCode, @Nullable UUID campaign, PaperKind kind, Actor actor, Locale locale) {
        Unit unit = units.get(unitCode);
        var title = campaign == null ? null : campaigns.visible(campaign, actor).title();
        access.requireDraftingDesk(unitCode, actor);
        var views = nominations.waitingForPaper(
                unitCode, campaign, kind == PaperKind.DECISION, PaperCheck.MOST_NOMINATIONS);
        var items = lines.of(views);
        var wording = defaults.wording(kind, unitCode, toUnit(kind, views), title, items);
        return new Proposal(unitCode, unit.name(locale), campaign, title, kind, wording, items);
    }

    /** What could be put on a paper that is there: what waits beside what stands on it. */
    public List<PaperItem> addable(PaperView paper) {
        if (paper.kind() == PaperKind.REVOCATION_DECISION) {
            return List.of();
        }
        return lines.of(nominations.waitingForPaper(
                paper.unit(), paper.campaign(), paper.isDecision(), PaperCheck.MOST_NOMINATIONS));
    }

    private static @Nullable String toUnit(PaperKind kind, List<NominationView> views) {
        return kind == PaperKind.DECISION ? null : PaperLines.nextUnit(views).orElse(null);
    }
}
