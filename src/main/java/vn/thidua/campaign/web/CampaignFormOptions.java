package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardNames;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.PlanFrame;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.Texts;

/** What can be chosen in the form of a plan. */
@Component
class CampaignFormOptions {

    private static final int UNITS = 150;
    private static final int CAMPAIGNS = 50;

    private final Units units;
    private final AwardCatalogue awards;
    private final AwardNames awardNames;
    private final CampaignLists campaigns;
    private final CampaignQueries queries;
    private final Texts texts;

    CampaignFormOptions(
            Units units,
            AwardCatalogue awards,
            AwardNames awardNames,
            CampaignLists campaigns,
            CampaignQueries queries,
            Texts texts) {
        this.units = units;
        this.awards = awards;
        this.awardNames = awardNames;
        this.campaigns = campaigns;
        this.queries = queries;
        this.texts = texts;
    }

    /** Something to choose. */
    record Option(String value, String label) {}

    void fill(Model model, CampaignForm form, Actor actor) {
        Locale locale = LocaleContextHolder.getLocale();
        var mine = named(actor.unitsAs(Role.CLERK), locale);
        var candidates = candidates(form, actor);
        model.addAttribute("launchingUnits", mine);
        model.addAttribute("subtrees", withChosen(mine, form.get("participants.subtreeOf"), locale));
        model.addAttribute(
                "clusters",
                options(candidates.values().stream().filter(unit -> unit.kind() == UnitKind.CLUSTER), locale));
        model.addAttribute(
                "units",
                options(
                        candidates.values().stream()
                                .filter(unit -> unit.kind() == UnitKind.UNIT || unit.kind() == UnitKind.AGENCY)
                                .limit(UNITS),
                        locale));
        model.addAttribute(
                "awardOptions",
                awards.known().stream()
                        .map(award -> new Option(award.code(), awardNames.offered(award, locale)))
                        .toList());
        model.addAttribute("kinds", constants(CampaignKind.values(), "campaign.campaignKind."));
        model.addAttribute("staff", constants(PlanFrame.StaffCategory.values(), "campaign.staff."));
        model.addAttribute("directions", constants(CampaignPlan.Direction.values(), "campaign.direction."));
        model.addAttribute("parents", parents(form.get("parentCampaign"), actor));
    }

    /** What runs, and what the plan answers already. */
    private List<Option> parents(String chosen, Actor actor) {
        var running = new ArrayList<>(campaigns.campaigns(CampaignFilter.NONE, CAMPAIGNS, null, actor).items().stream()
                .filter(row -> row.status().isRunning())
                .map(row -> new Option(row.id().toString(), row.title()))
                .toList());
        if (!chosen.isBlank()
                && running.stream().noneMatch(option -> option.value().equals(chosen))) {
            try {
                running.add(new Option(
                        chosen, queries.visible(Ids.read(chosen), actor).title()));
            } catch (Refusal unknown) {
                // what may not be known of is no choice
            }
        }
        return running;
    }

    /** The clerk's own units, those directly below, and whatever the plan names already. */
    private Map<String, Unit> candidates(CampaignForm form, Actor actor) {
        var found = new LinkedHashMap<String, Unit>();
        var own = new LinkedHashSet<>(actor.unitsAs(Role.CLERK));
        own.add(form.get("launchingUnit"));
        for (Unit unit : units.byCode(own).values()) {
            found.put(unit.code(), unit);
            units.children(unit.code()).forEach(child -> found.put(child.code(), child));
        }
        var chosen = new ArrayList<>(form.list(CampaignForm.UNITS));
        chosen.add(form.get("participants.cluster"));
        units.byCode(chosen).values().forEach(unit -> found.putIfAbsent(unit.code(), unit));
        return found;
    }

    private List<Option> withChosen(List<Option> options, String chosen, Locale locale) {
        if (chosen.isBlank()
                || options.stream().anyMatch(option -> option.value().equals(chosen))) {
            return options;
        }
        var more = new ArrayList<>(options);
        more.addAll(named(List.of(chosen), locale));
        return more;
    }

    private List<Option> named(Collection<String> codes, Locale locale) {
        return options(units.byCode(codes).values().stream(), locale);
    }

    private static List<Option> options(java.util.stream.Stream<Unit> found, Locale locale) {
        return found.map(unit -> new Option(unit.code(), unit.name(locale)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> constants(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
