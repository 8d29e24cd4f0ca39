package vn.thidua.rolemodel.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.rolemodel.RoleModelNominations;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** Role models on other pages: those that a nomination names, those that were found in a campaign. */
@Controller
class RoleModelLinksController {

    private static final int SHOWN = 5;

    private final RoleModelQueries queries;
    private final RoleModelNominations links;
    private final RoleModelCards cards;
    private final NominationQueries nominations;
    private final CampaignQueries campaigns;

    RoleModelLinksController(
            RoleModelQueries queries,
            RoleModelNominations links,
            RoleModelCards cards,
            NominationQueries nominations,
            CampaignQueries campaigns) {
        this.queries = queries;
        this.links = links;
        this.cards = cards;
        this.nominations = nominations;
        this.campaigns = campaigns;
    }

    @GetMapping("/nominations/{id}/role-models")
    String ofNomination(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        var nomination = nominations.visible(Ids.read(id), actor);
        var named = cards.rows(links.of(nomination.id()));
        model.addAttribute("nomination", nomination)
                .addAttribute("rows", named)
                .addAttribute(
                        "open",
                        queries.visibleAmong(
                                named.stream().map(row -> row.it().id()).toList(), actor));
        return htmx == null ? "rolemodel/of-nomination" : "rolemodel/links :: ofNomination";
    }

    @GetMapping("/campaigns/{id}/role-models")
    String ofCampaign(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        UUID campaign = campaigns.visible(Ids.read(id), actor).id();
        if (htmx == null) {
            return "redirect:/role-models?campaign=" + campaign;
        }
        model.addAttribute("campaignId", campaign)
                .addAttribute("count", queries.countIn(campaign, actor))
                .addAttribute("rows", cards.rows(queries.latestIn(campaign, SHOWN, actor)))
                .addAttribute("mayPropose", queries.mayPropose(actor));
        return "rolemodel/links :: ofCampaign";
    }
}
