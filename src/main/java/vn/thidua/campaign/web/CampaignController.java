package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignStage;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignTokens;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Milestone;
import vn.thidua.campaign.ParticipantFilter;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.process.CampaignDiagrams;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;

/** The list of campaigns, the page of each, and what its approver does there. */
@Controller
@RequestMapping("/campaigns")
class CampaignController {

    private static final int ROWS = 25;

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final CampaignLists lists;
    private final CampaignPage page;
    private final CampaignDiagrams diagrams;
    private final PageErrors errors;

    CampaignController(
            Campaigns campaigns,
            CampaignQueries queries,
            CampaignLists lists,
            CampaignPage page,
            CampaignDiagrams diagrams,
            PageErrors errors) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.lists = lists;
        this.page = page;
        this.diagrams = diagrams;
        this.errors = errors;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            Actor actor) {
        var filter = new CampaignFilter(
                QueryParameters.find(CampaignStatus.class, status),
                QueryParameters.text(unit),
                QueryParameters.text(q));
        model.addAttribute("page", lists.campaigns(filter, ROWS, cursor, actor));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(CampaignFilter.NONE));
        model.addAttribute("statuses", CampaignStatus.values());
        model.addAttribute("kinds", CampaignKind.values());
        model.addAttribute("mayDraft", !actor.unitsAs(Role.CLERK).isEmpty());
        return "campaign/list";
    }

    @GetMapping("/{id}")
    String detail(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unitName,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            Actor actor) {
        var filter = new ParticipantFilter(
                QueryParameters.find(ParticipationStatus.class, status), QueryParameters.text(unitName));
        page.fill(model, Ids.read(id), filter, cursor, actor);
        model.addAttribute("typed", Map.of());
        return "campaign/detail";
    }

    @PostMapping("/{id}/submit")
    ModelAndView submit(@PathVariable String id, Actor actor) {
        return act(id, "submit", Map.of(), actor, campaign -> campaigns.submit(campaign, actor));
    }

    @PostMapping("/{id}/stages")
    ModelAndView openStage(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        return act(id, "stages", typed, actor, campaign -> {
            CampaignStage stage = QueryParameters.find(CampaignStage.class, typed.get("stages.stage"));
            if (stage == null) {
                throw Refusal.invalid("stage", "shared.field.required");
            }
            campaigns.openStage(campaign, stage, actor);
        });
    }

    @PostMapping("/{id}/extend")
    ModelAndView extend(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        return act(id, "extend", typed, actor, campaign -> {
            var problems = new FieldProblems();
            Milestone milestone = QueryParameters.find(Milestone.class, typed.get("extend.stage"));
            if (milestone == null) {
                problems.add("stage", "shared.field.required");
            }
            LocalDate until = day(typed.get("extend.until"), problems);
            String reason = typed.getOrDefault("extend.reason", "");
            if (reason.isBlank()) {
                problems.add("reason", "shared.field.required");
            }
            problems.orRefuse();
            campaigns.extend(campaign, Objects.requireNonNull(milestone), Objects.requireNonNull(until), reason, actor);
        });
    }

    @PostMapping("/{id}/units")
    ModelAndView addUnits(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        return act(id, "units", typed, actor, campaign -> {
            var codes = typed.getOrDefault("units.add", "").split("[\\s,;]+");
            campaigns.addUnits(campaign, Arrays.asList(codes), actor);
        });
    }

    @PostMapping("/{id}/cancel")
    ModelAndView cancel(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        return act(id, "cancel", typed, actor, campaign -> {
            campaigns.cancel(campaign, typed.getOrDefault("cancel.reason", ""), actor);
        });
    }

    @GetMapping(path = "/{id}/diagram/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String id, @PathVariable String process, Actor actor) {
        queries.visible(Ids.read(id), actor);
        return diagrams.model(process);
    }

    @GetMapping(path = "/{id}/tokens/{process}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CampaignTokens tokens(@PathVariable String id, @PathVariable String process, Actor actor) {
        return diagrams.tokens(process, queries.visible(Ids.read(id), actor).id());
    }

    private interface Act {
        void on(UUID campaign);
    }

    /** Does it and goes back to the page; a refusal shows the page again with everything typed and what was wrong. */
    private ModelAndView act(String id, String form, Map<String, String> typed, Actor actor, Act act) {
        UUID campaign = Ids.read(id);
        try {
            act.on(campaign);
            return new ModelAndView("redirect:/campaigns/" + campaign);
        } catch (Refusal refusal) {
            var view = new ModelAndView("campaign/detail");
            var wrong = errors.again(refusal, status -> view.setStatus(HttpStatusCode.valueOf(status)));
            var model = new ExtendedModelMap();
            page.fill(model, campaign, ParticipantFilter.NONE, null, actor);
            return view.addAllObjects(model)
                    .addObject("typed", typed)
                    .addObject("wrongForm", form)
                    .addObject("errors", inForm(form, wrong));
        }
    }

    /** The errors under the names that the inputs of this form have on the page. */
    private static Map<String, List<String>> inForm(String form, Map<String, List<String>> byField) {
        var named = new HashMap<String, List<String>>();
        byField.forEach((field, messages) -> {
            var plain = field.replaceAll("\\[\\d+]", "");
            named.merge(field.isEmpty() ? "" : form + "." + plain, messages, (one, more) -> {
                var all = new ArrayList<>(one);
                all.addAll(more);
                return all;
            });
        });
        return named;
    }

    private static @Nullable LocalDate day(@Nullable String text, FieldProblems problems) {
        if (text == null || text.isBlank()) {
            problems.add("until", "shared.field.required");
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            problems.add("until", "shared.field.notADate");
            return null;
        }
    }
}
