package vn.thidua.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;

/** Writing a plan: a new one, a draft, or one that came back. Rows come and go without script, and nothing typed is lost. */
@Controller
@RequestMapping("/campaigns")
class CampaignFormController {

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final CampaignFormOptions options;
    private final PageErrors errors;

    CampaignFormController(
            Campaigns campaigns, CampaignQueries queries, CampaignFormOptions options, PageErrors errors) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.options = options;
        this.errors = errors;
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String parent, Model model, Actor actor) {
        var units = actor.unitsAs(Role.CLERK);
        if (units.isEmpty()) {
            throw Refusal.notAllowed("campaign.refusal.onlyClerks");
        }
        var answered = QueryParameters.text(parent) == null ? null : queries.visible(Ids.read(parent), actor);
        var empty = CampaignForm.empty(units.iterator().next());
        return form(model, answered == null ? empty : empty.answering(answered.id()), null, Map.of(), actor);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Model model, Actor actor) {
        CampaignView campaign = editable(Ids.read(id), actor);
        return form(model, CampaignForm.of(campaign.plan()), campaign, Map.of(), actor);
    }

    @PostMapping("/new")
    String create(
            @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response, Actor actor) {
        return save(sent, null, model, response, actor);
    }

    @PostMapping("/{id}/edit")
    String update(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            Actor actor) {
        return save(sent, editable(Ids.read(id), actor), model, response, actor);
    }

    private String save(
            MultiValueMap<String, String> sent,
            @Nullable CampaignView before,
            Model model,
            HttpServletResponse response,
            Actor actor) {
        String change = sent.getFirst("change");
        if (change != null) {
            return form(model, CampaignForm.typed(sent).changed(change), before, Map.of(), actor);
        }
        var form = CampaignForm.sent(sent);
        CampaignView saved = before;
        try {
            saved = keep(form, before == null ? null : before.id(), actor);
            if (sent.containsKey("submit")) {
                campaigns.submit(saved.id(), actor);
            }
            return "redirect:/campaigns/" + saved.id();
        } catch (Refusal refusal) {
            return form(model, form, saved, atInputs(errors.again(refusal, response::setStatus), form), actor);
        }
    }

    /** Keeps the draft; what could not be read and what makes no sense are named together. */
    private CampaignView keep(CampaignForm form, @Nullable UUID id, Actor actor) {
        var reader = new FormToPlan(form);
        var plan = reader.plan();
        if (!reader.problems().isEmpty()) {
            throw reader.problems().with(() -> campaigns.check(plan, id, actor));
        }
        return id == null ? campaigns.create(plan, actor) : campaigns.update(id, plan, actor);
    }

    private String form(
            Model model,
            CampaignForm form,
            @Nullable CampaignView campaign,
            Map<String, List<String>> wrong,
            Actor actor) {
        options.fill(model, form, actor);
        model.addAttribute("form", form);
        model.addAttribute("campaign", campaign);
        model.addAttribute("errors", wrong);
        return "campaign/form";
    }

    private CampaignView editable(UUID id, Actor actor) {
        CampaignView campaign = queries.visible(id, actor);
        actor.requireDesk(Desk.clerk(campaign.launchingUnit()));
        if (!campaign.status().isEditable()) {
            throw Refusal.conflict("campaign.refusal.notEditable");
        }
        return campaign;
    }

    /** The errors of single units and awards stand at the input in which they were chosen or typed. */
    private static Map<String, List<String>> atInputs(Map<String, List<String>> wrong, CampaignForm form) {
        var placed = new HashMap<String, List<String>>();
        wrong.forEach((field, messages) -> placed.merge(input(field, form), messages, (one, more) -> {
            var all = new ArrayList<>(one);
            all.addAll(more);
            return all;
        }));
        return placed;
    }

    private static String input(String field, CampaignForm form) {
        if (field.startsWith("awards[")) {
            return "awards";
        }
        if (!field.startsWith("participants.units[")) {
            return field;
        }
        int index = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
        return index < form.list(CampaignForm.UNITS).size() ? CampaignForm.UNITS : "moreUnits";
    }
}
