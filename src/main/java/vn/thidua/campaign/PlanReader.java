package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.WorkingCalendar;

/** Reads a plan for people: codes become names. */
@Component
@Transactional(readOnly = true)
public class PlanReader {

    private static final int NAMED = 20;

    private final Units units;
    private final AwardCatalogue awards;
    private final ParticipationChunks participations;
    private final CampaignRepository campaigns;
    private final CampaignAccess access;
    private final WorkingCalendar calendar;

    PlanReader(
            Units units,
            AwardCatalogue awards,
            ParticipationChunks participations,
            CampaignRepository campaigns,
            CampaignAccess access,
            WorkingCalendar calendar) {
        this.units = units;
        this.awards = awards;
        this.participations = participations;
        this.campaigns = campaigns;
        this.access = access;
        this.calendar = calendar;
    }

    public PlanDetails read(CampaignView campaign, Actor actor) {
        CampaignPlan plan = campaign.plan();
        var single = plan.participants().units();
        var named = single.subList(0, Math.min(NAMED, single.size()));
        var codes = new ArrayList<>(named);
        codes.add(plan.launchingUnit());
        addIfPresent(codes, plan.participants().subtreeOf());
        addIfPresent(codes, plan.participants().cluster());
        Map<String, Unit> known = units.byCode(codes);
        int taking =
                campaign.wasLaunched() ? campaign.participants() : participations.countPlanned(plan, calendar.today());
        var parent = parent(plan, actor);
        return new PlanDetails(
                plan,
                name(plan.launchingUnit(), known),
                named.stream().map(code -> name(code, known)).toList(),
                single.size() - named.size(),
                nameOrNull(plan.participants().subtreeOf(), known),
                nameOrNull(plan.participants().cluster(), known),
                taking,
                plan.awards().stream().map(this::awardName).toList(),
                parent.map(CampaignPlan::title).orElse(null),
                parent.map(CampaignPlan::contents).orElse(List.of()));
    }

    /** The name of a unit in the reader's language, its code where it is unknown. */
    public String unitName(String code) {
        return name(code, units.byCode(List.of(code)));
    }

    private String awardName(String code) {
        return awards.find(code)
                .map(award -> award.name(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    private Optional<CampaignPlan> parent(CampaignPlan plan, Actor actor) {
        if (plan.parentCampaign() == null) {
            return Optional.empty();
        }
        UUID parent = UUID.fromString(plan.parentCampaign());
        return access.maySee(parent, actor) ? campaigns.find(parent).map(Campaign::plan) : Optional.empty();
    }

    private static void addIfPresent(List<String> codes, @Nullable String code) {
        if (code != null) {
            codes.add(code);
        }
    }

    private static @Nullable String nameOrNull(@Nullable String code, Map<String, Unit> known) {
        return code == null ? null : name(code, known);
    }

    private static String name(String code, Map<String, Unit> known) {
        Unit unit = known.get(code);
        return unit == null ? code : unit.name(LocaleContextHolder.getLocale());
    }
}
