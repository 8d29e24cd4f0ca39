package vn.thidua.campaign.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignTokens;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.ParticipationAccess;
import vn.thidua.campaign.ParticipationView;
import vn.thidua.campaign.PlanReader;
import vn.thidua.campaign.process.CampaignDiagrams;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** One unit in a campaign. */
@Controller
@RequestMapping("/campaigns/{id}/units/{unit}")
class ParticipationController {

    private final CampaignQueries queries;
    private final ParticipationAccess access;
    private final PlanReader plans;
    private final CampaignStations stations;
    private final CampaignDiagrams diagrams;

    ParticipationController(
            CampaignQueries queries,
            ParticipationAccess access,
            PlanReader plans,
            CampaignStations stations,
            CampaignDiagrams diagrams) {
        this.queries = queries;
        this.access = access;
        this.plans = plans;
        this.stations = stations;
        this.diagrams = diagrams;
    }

    @GetMapping
    String detail(@PathVariable String id, @PathVariable String unit, Model model, Actor actor) {
        CampaignView campaign = queries.visible(Ids.read(id), actor);
        ParticipationView participation = participation(campaign.id(), unit);
        model.addAttribute("campaign", campaign);
        model.addAttribute("participation", participation);
        model.addAttribute("unitName", plans.unitName(unit));
        model.addAttribute("stations", stations.of(campaign, participation));
        model.addAttribute("maySeePapers", access.mayReadPapers(participation.id(), actor));
        return "campaign/participation";
    }

    @GetMapping(path = "/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CampaignTokens tokens(@PathVariable String id, @PathVariable String unit, Actor actor) {
        CampaignView campaign = queries.visible(Ids.read(id), actor);
        return diagrams.tokensOfUnit(participation(campaign.id(), unit).id());
    }

    private ParticipationView participation(UUID campaign, String unit) {
        return queries.participation(campaign, unit).orElseThrow(Refusal::notFound);
    }
}
