package vn.thidua.nomination.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.AdHocProcedure;
import vn.thidua.nomination.AdHocProcedures;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.NominationType;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Role;

/** Commendation for ad hoc merit: by which procedure it goes, and the nominations for it outside of every campaign. */
@Controller
class AdHocController {

    private final AdHocProcedures procedures;
    private final NominationQueries queries;
    private final NominationLines lines;
    private final AwardCatalogue awards;
    private final Units units;

    AdHocController(
            AdHocProcedures procedures,
            NominationQueries queries,
            NominationLines lines,
            AwardCatalogue awards,
            Units units) {
        this.procedures = procedures;
        this.queries = queries;
        this.lines = lines;
        this.awards = awards;
        this.units = units;
    }

    /**
     * A procedure as the page shows it.
     *
     * @param award the award's name, absent for every award
     * @param unit the unit's name, absent for every unit
     */
    record Line(@Nullable String award, @Nullable String unit, AdHocProcedure procedure) {}

    @GetMapping("/nominations/ad-hoc")
    String overview(@RequestParam(required = false) @Nullable String cursor, Actor actor, Locale locale, Model model) {
        var search = new NominationSearch(
                new InCampaign(null),
                NominationType.AD_HOC,
                null,
                null,
                null,
                null,
                null,
                cursor,
                QueryParameters.USUAL_PAGE);
        var found = queries.search(search, actor);
        model.addAttribute("page", new Page<>(lines.of(found.items()), found.next()))
                .addAttribute("narrowed", Map.of("campaign", InCampaign.NONE, "type", NominationType.AD_HOC))
                .addAttribute("procedures", procedures(locale))
                .addAttribute(
                        "given",
                        procedures.given(null).stream()
                                .map(award -> award.name(locale))
                                .toList())
                .addAttribute("mayNominate", actor.holds(Role.CLERK));
        return "nomination/ad-hoc";
    }

    private List<Line> procedures(Locale locale) {
        var known = procedures.known();
        var named = units.byCode(known.stream()
                .map(AdHocProcedure::unit)
                .filter(java.util.Objects::nonNull)
                .toList());
        return known.stream()
                .map(one -> new Line(
                        one.award() == null ? null : awards.get(one.award()).name(locale),
                        one.unit() == null ? null : named.get(one.unit()).name(locale),
                        one))
                .toList();
    }
}
