package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.nomination.AdHocProcedure;
import vn.thidua.nomination.AdHocProcedures;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationFiling;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationQuestions;
import vn.thidua.nomination.NominationRoutes;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominations;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FormParameters;
import vn.thidua.web.PageErrors;
import vn.thidua.web.StationLine;
import vn.thidua.workflow.TaskForm;

/** Writing a nomination. The route stands beside the form as soon as unit and award are chosen. */
@Controller
class NominationFormController {

    private static final String VIEW = "nomination/form";
    private static final String SHOW_ROUTE = "route";
    private static final String SUBMIT = "submit";
    private static final int MOST_CAMPAIGNS = 100;

    private final Nominations nominations;
    private final NominationFiling filing;
    private final NominationQueries queries;
    private final NominationQuestions questions;
    private final NominationRoutes routes;
    private final NominationForm forms;
    private final NominationLines lines;
    private final StationLines stations;
    private final NominationOrigins origins;
    private final EligibilityCards eligibility;
    private final CampaignQueries campaigns;
    private final CampaignLists lists;
    private final AdHocProcedures adHoc;
    private final AwardCatalogue awards;
    private final Units units;
    private final PageErrors pageErrors;

    NominationFormController(
            Nominations nominations,
            NominationFiling filing,
            NominationQueries queries,
            NominationQuestions questions,
            NominationRoutes routes,
            NominationForm forms,
            NominationLines lines,
            StationLines stations,
            NominationOrigins origins,
            EligibilityCards eligibility,
            CampaignQueries campaigns,
            CampaignLists lists,
            AdHocProcedures adHoc,
            AwardCatalogue awards,
            Units units,
            PageErrors pageErrors) {
        this.nominations = nominations;
        this.filing = filing;
        this.queries = queries;
        this.questions = questions;
        this.routes = routes;
        this.forms = forms;
        this.lines = lines;
        this.stations = stations;
        this.origins = origins;
        this.eligibility = eligibility;
        this.campaigns = campaigns;
        this.lists = lists;
        this.adHoc = adHoc;
        this.awards = awards;
        this.units = units;
        this.pageErrors = pageErrors;
    }

    /** A form with what has been typed into it and what is wrong with that. */
    private record Typed(
            UUID id,
            WrittenIn place,
            TaskForm form,
            @Nullable Map<String, Object> values,
            String action,
            NominationOrigins.@Nullable Begun begun) {

        @Nullable
        UUID campaignId() {
            return place.campaignId();
        }
    }

    @GetMapping("/nominations/new")
    String blank(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String origin,
            Actor actor,
            Model model) {
        var begun = origins.begin(origin, actor);
        if (campaign == null || campaign.isBlank()) {
            model.addAttribute("campaigns", lists.takingNominations(MOST_CAMPAIGNS, actor))
                    .addAttribute("begun", begun);
            return "nomination/choose-campaign";
        }
        var chosen = chosen(campaign, actor);
        var typed = new Typed(
                Ids.next(), chosen, forms.blank(chosen, Map.of(), begun, actor), null, "/nominations/new", begun);
        return show(typed, Map.of(), actor, model);
    }

    @PostMapping("/nominations/new")
    String create(
            @RequestParam String campaign,
            @RequestParam String id,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(required = false) @Nullable String origin,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var chosen = chosen(campaign, actor);
        var begun = origins.begin(origin, actor);
        var values = FormParameters.of(request);
        var typed = new Typed(
                Ids.read(id), chosen, forms.blank(chosen, values, begun, actor), values, "/nominations/new", begun);
        return SHOW_ROUTE.equals(act)
                ? show(typed, Map.of(), actor, model)
                : attempt(
                        typed,
                        actor,
                        model,
                        response,
                        SUBMIT.equals(act)
                                ? draft -> filing.createAndSubmit(typed.id(), draft, actor)
                                : draft -> nominations.create(typed.id(), draft, actor));
    }

    @GetMapping("/nominations/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Model model) {
        return show(stored(id, null, actor), Map.of(), actor, model);
    }

    @PostMapping("/nominations/{id}/edit")
    String update(
            @PathVariable String id,
            @RequestParam(defaultValue = "save") String act,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var typed = stored(id, FormParameters.of(request), actor);
        return SHOW_ROUTE.equals(act)
                ? show(typed, Map.of(), actor, model)
                : attempt(
                        typed,
                        actor,
                        model,
                        response,
                        SUBMIT.equals(act)
                                ? draft -> filing.updateAndSubmit(typed.id(), draft, actor)
                                : draft -> nominations.update(typed.id(), draft, actor));
    }

    private interface Command {
        void run(NominationDraft draft);
    }

    private String attempt(Typed typed, Actor actor, Model model, HttpServletResponse response, Command command) {
        try {
            var problems = new FieldProblems();
            var draft = forms.read(typed.place(), typed.values() == null ? Map.of() : typed.values(), problems);
            if (!problems.isEmpty()) {
                throw problems.with(() -> questions.requireReadable(draft, actor));
            }
            origins.keep(typed.begun(), typed.id(), actor, () -> command.run(draft));
            return "redirect:/nominations/" + typed.id();
        } catch (Refusal refusal) {
            return show(typed, NominationForm.atInputs(pageErrors.again(refusal, response::setStatus)), actor, model);
        }
    }

    private Typed stored(String id, @Nullable Map<String, Object> values, Actor actor) {
        var view = queries.visible(Ids.read(id), actor);
        actor.requireDesk(Desk.clerk(view.unit()));
        if (view.status() != NominationStatus.DRAFT) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        var place = eligibility
                .in(view.campaignId() == null ? null : campaigns.get(view.campaignId()))
                .aboutLeader(view.campaignId() == null && !view.isAdHoc());
        return new Typed(
                view.id(),
                place,
                forms.filled(view, place, values == null ? Map.of() : values, actor),
                values,
                "/nominations/" + view.id() + "/edit",
                null);
    }

    private String show(Typed typed, Map<String, List<String>> errors, Actor actor, Model model) {
        model.addAttribute("typed", typed)
                .addAttribute("errors", errors)
                .addAttribute("route", route(typed))
                .addAttribute("eligibility", eligibility(typed, actor))
                .addAttribute("inCampaign", InCampaign.text(typed.campaignId()))
                .addAttribute("procedure", procedure(typed))
                .addAttribute("unreachable", eligibility.unreachable(typed.place()));
        return VIEW;
    }

    private WrittenIn chosen(String campaign, Actor actor) {
        var id = InCampaign.chosen(campaign);
        return eligibility.in(id == null ? null : campaigns.visible(id, actor));
    }

    /** By which procedure it goes; absent for all but ad hoc merit, and until unit and award are chosen. */
    private @Nullable AdHocProcedure procedure(Typed typed) {
        var unit = value(typed, "unit");
        var award = value(typed, "award");
        return !typed.place().isAdHoc()
                        || unit == null
                        || award == null
                        || awards.find(award).isEmpty()
                        || units.find(unit).isEmpty()
                ? null
                : adHoc.of(award, unit);
    }

    /** Of what is typed, or of the draft as it was shown. */
    private @Nullable EligibilityCard eligibility(Typed typed, Actor actor) {
        if (value(typed, "award") == null || value(typed, "unit") == null) {
            return null;
        }
        var values = typed.values() == null ? forms.valuesOf(typed.form()) : typed.values();
        return eligibility.of(typed.id(), forms.read(typed.place(), values, new FieldProblems()), actor);
    }

    private List<StationLine> route(Typed typed) {
        var unit = value(typed, "unit");
        var award = value(typed, "award");
        if (unit == null
                || award == null
                || awards.find(award).isEmpty()
                || units.find(unit).isEmpty()) {
            return List.of();
        }
        var planned = routes.planned(unit, award);
        var names = lines.names(planned.stream().map(Station::unit).collect(java.util.stream.Collectors.toSet()));
        return stations.planned(planned, names);
    }

    private static @Nullable String value(Typed typed, String field) {
        if (typed.values() != null) {
            return NominationForm.text(typed.values(), field);
        }
        return typed.form().fields().stream()
                .filter(it -> it.name().equals(field) && it.value() != null)
                .map(it -> String.valueOf(it.value()))
                .findFirst()
                .orElse(null);
    }
}
