package vn.thidua.pledge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.DocumentFormat;
import vn.thidua.pledge.PledgeDocuments;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.PledgeStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.web.ActStations;
import vn.thidua.web.FileAnswer;

/** A pledge to read; it is written, signed and accepted as tasks. */
@Controller
class PledgeController {

    private static final List<String> TITLES =
            List.of("pledge.page.drafted", "pledge.page.signed", "pledge.page.accepted");

    private final PledgeQueries pledges;
    private final PledgeSheets sheets;
    private final PledgeDocuments documents;
    private final ActStations stations;

    PledgeController(PledgeQueries pledges, PledgeSheets sheets, PledgeDocuments documents, ActStations stations) {
        this.pledges = pledges;
        this.sheets = sheets;
        this.documents = documents;
        this.stations = stations;
    }

    @GetMapping("/pledges/{id}")
    String pledge(@PathVariable String id, Actor actor, Model model) {
        var pledge = pledges.visible(Ids.read(id), actor);
        model.addAttribute("it", sheets.of(pledge));
        model.addAttribute(
                "stations",
                stations.of(
                        TITLES,
                        pledge.acts(),
                        pledge.status() == PledgeStatus.CANCELLED ? "pledge.pledgeStatus.CANCELLED" : null,
                        pledge.returned() == null ? null : "pledge.page.returnedTitle"));
        model.addAttribute("mark", PledgeMark.of(pledge.status()));
        return "pledge/detail";
    }

    @GetMapping("/pledges/{id}/document")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = documents.document(Ids.read(id), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("giao-uoc-" + id));
    }

    /** A participation's page leads here: it knows no pledge. */
    @GetMapping("/participations/{id}/pledge")
    String ofParticipation(@PathVariable String id, Actor actor) {
        return "redirect:/pledges/"
                + pledges.visibleOfParticipation(Ids.read(id), actor).id();
    }
}
