package vn.thidua.conferral.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.conferral.ConferralChoices;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** The events that close or launch one campaign: a card for the campaign's own page. */
@Controller
class CampaignConferralController {

    private final CampaignQueries campaigns;
    private final ConferralQueries conferrals;
    private final ConferralChoices choices;
    private final ConferralPage page;

    CampaignConferralController(
            CampaignQueries campaigns, ConferralQueries conferrals, ConferralChoices choices, ConferralPage page) {
        this.campaigns = campaigns;
        this.conferrals = conferrals;
        this.choices = choices;
        this.page = page;
    }

    /**
     * A line of the card.
     *
     * @param closes whether it hands over the campaign's awards, else the campaign is launched at it
     */
    record Line(String id, String name, LocalDate on, boolean closes, ConferralPage.Badge badge) {}

    @GetMapping("/campaigns/{id}/conferrals")
    String card(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Locale locale,
            Model model) {
        var campaign = campaigns.visible(Ids.read(id), actor);
        model.addAttribute("campaign", campaign)
                .addAttribute(
                        "events",
                        conferrals.ofCampaign(campaign.id(), actor).stream()
                                .map(it -> new Line(
                                        it.id().toString(),
                                        it.occasion().name(),
                                        it.occasion().heldOn(),
                                        campaign.id().equals(it.occasion().closes()),
                                        page.badge(it)))
                                .toList())
                .addAttribute("mayOpen", !choices.units(actor, locale).isEmpty());
        return htmx == null ? "conferral/campaign" : "conferral/parts :: campaign";
    }
}
