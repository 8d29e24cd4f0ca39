package vn.thidua.paper.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.paper.PaperCandidates;
import vn.thidua.paper.PaperItem;
import vn.thidua.paper.PaperKind;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.Papers;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** The form in which a clerk ticks what a paper gathers and words it. */
@Controller
@RequestMapping("/papers")
class PaperDraftController {

    private static final String SUBMIT = "submit";

    private final Papers papers;
    private final PaperQueries queries;
    private final PaperCandidates candidates;
    private final PageErrors pageErrors;

    PaperDraftController(Papers papers, PaperQueries queries, PaperCandidates candidates, PageErrors pageErrors) {
        this.papers = papers;
        this.queries = queries;
        this.candidates = candidates;
        this.pageErrors = pageErrors;
    }

    /** A form cannot choose among what is not said: without unit, campaign and kind the list of what waits is shown. */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String kind,
            Actor actor,
            Locale locale,
            Model model) {
        var groups = candidates.waiting(actor, locale).stream()
                .filter(group -> unit == null || group.unit().equals(unit))
                .filter(group -> campaign == null || group.campaign().equals(campaign))
                .filter(group -> kind == null || group.kind().name().equals(kind))
                .toList();
        if (unit == null || campaign == null || groups.size() != 1 && kind == null) {
            model.addAttribute("waiting", groups);
            return "paper/choose";
        }
        var proposal = candidates.propose(
                unit, InCampaign.chosen(campaign), kind == null ? groups.get(0).kind() : readKind(kind), actor, locale);
        var all = proposal.items().stream()
                .map(item -> item.nomination().toString())
                .toList();
        var form = PaperForm.of(Ids.next().toString(), proposal.kind().name(), unit, campaign, all, proposal.wording());
        return show(form, proposal.items(), false, Map.of(), model)
                .with("unitName", proposal.unitName())
                .with("campaignTitle", proposal.campaignTitle())
                .view();
    }

    /** The form of a paper for what was chosen elsewhere; everything else that waits stands there unticked. */
    @PostMapping("/gather")
    String gather(@ModelAttribute("form") PaperForm chosen, Actor actor, Locale locale, Model model) {
        var unit = String.valueOf(chosen.unit());
        var campaign = InCampaign.chosen(chosen.campaign());
        var proposal = candidates.propose(unit, campaign, readKind(chosen.kind()), actor, locale);
        var form = PaperForm.of(
                Ids.next().toString(),
                proposal.kind().name(),
                unit,
                InCampaign.text(campaign),
                chosen.nominations() == null ? List.of() : chosen.nominations(),
                proposal.wording());
        return show(form, proposal.items(), false, Map.of(), model)
                .with("unitName", proposal.unitName())
                .with("campaignTitle", proposal.campaignTitle())
                .view();
    }

    @PostMapping
    String create(
            @ModelAttribute("form") PaperForm form,
            @RequestParam(required = false) @Nullable String act,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        try {
            var id = Ids.read(form.id());
            if (SUBMIT.equals(act)) {
                papers.createAndSubmit(id, form.request(), actor);
            } else {
                papers.create(id, form.request(), actor);
            }
            return "redirect:/papers/" + id;
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            var proposal = candidates.propose(
                    String.valueOf(form.unit()),
                    InCampaign.chosen(form.campaign()),
                    readKind(form.kind()),
                    actor,
                    locale);
            return show(form, proposal.items(), false, errors, model)
                    .with("unitName", proposal.unitName())
                    .with("campaignTitle", proposal.campaignTitle())
                    .view();
        }
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Locale locale, Model model) {
        var paper = queries.visible(Ids.read(id), actor);
        return showDraft(id, PaperForm.of(paper), Map.of(), actor, locale, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable String id,
            @ModelAttribute("form") PaperForm form,
            @RequestParam(required = false) @Nullable String act,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        try {
            var paper = Ids.read(id);
            if (SUBMIT.equals(act)) {
                papers.updateAndSubmit(paper, form.request(), actor);
            } else {
                papers.update(paper, form.request(), actor);
            }
            return "redirect:/papers/" + id;
        } catch (Refusal refusal) {
            return showDraft(id, form, pageErrors.again(refusal, response::setStatus), actor, locale, model);
        }
    }

    private String showDraft(
            String id, PaperForm form, Map<String, List<String>> errors, Actor actor, Locale locale, Model model) {
        var sheet = queries.sheet(Ids.read(id), actor, locale);
        if (!queries.mayDraft(sheet.paper().unit(), actor)) {
            throw Refusal.notFound();
        }
        if (!sheet.paper().status().isEditable()) {
            return "redirect:/papers/" + id;
        }
        var items = new ArrayList<PaperItem>(sheet.paper().standing());
        items.addAll(candidates.addable(sheet.paper()));
        return show(form, items, true, errors, model)
                .with("unitName", sheet.unitName())
                .with("campaignTitle", sheet.campaignTitle())
                .view();
    }

    private static Shown show(
            PaperForm form, List<PaperItem> items, boolean existing, Map<String, List<String>> errors, Model model) {
        return new Shown(model)
                .with("form", form)
                .with("items", items)
                .with("existing", existing)
                .with("isDecision", isDecision(form.kind()))
                .with("errors", errors);
    }

    private record Shown(Model model) {

        Shown with(String name, @Nullable Object value) {
            model.addAttribute(name, value);
            return this;
        }

        String view() {
            return "paper/form";
        }
    }

    private static boolean isDecision(@Nullable String kind) {
        var known = QueryParameters.find(PaperKind.class, kind);
        return known != null && known.isDecision();
    }

    /** Of what gathers nominations; what annuls awards begins with a revocation. */
    private static PaperKind readKind(@Nullable String kind) {
        return Optional.ofNullable(QueryParameters.find(PaperKind.class, kind))
                .filter(known -> known != PaperKind.REVOCATION_DECISION)
                .orElseThrow(Refusal::notFound);
    }
}
