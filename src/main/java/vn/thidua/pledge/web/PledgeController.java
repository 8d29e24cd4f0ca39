package vn.thidua.pledge.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** A pledge to read; it is written, signed and accepted as tasks. */
@Controller
class PledgeController {

    private final PledgeQueries pledges;
    private final PledgeSheets sheets;
    private final PledgeStations stations;

    PledgeController(PledgeQueries pledges, PledgeSheets sheets, PledgeStations stations) {
        this.pledges = pledges;
        this.sheets = sheets;
        this.stations = stations;
    }

    @GetMapping("/pledges/{id}")
    String pledge(@PathVariable String id, Actor actor, Model model) {
        var pledge = pledges.visible(Ids.read(id), actor);
        model.addAttribute("it", sheets.of(pledge));
        model.addAttribute("stations", stations.of(pledge));
        model.addAttribute("mark", PledgeMark.of(pledge.status()));
        return "pledge/detail";
    }

    /** A participation's page leads here: it knows no pledge. */
    @GetMapping("/participations/{id}/pledge")
    String ofParticipation(@PathVariable String id, Actor actor) {
        return "redirect:/pledges/"
                + pledges.visibleOfParticipation(Ids.read(id), actor).id();
    }
}
