package vn.thidua.pledge.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** Pledges for programs; they are written and signed as tasks. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pledges")
class PledgeRestController {

    private final PledgeQueries pledges;
    private final Clock clock;

    PledgeRestController(PledgeQueries pledges, Clock clock) {
        this.pledges = pledges;
        this.clock = clock;
    }

    @GetMapping("/pledges/{id}")
    @Operation(summary = "A pledge with every version")
    PledgeResource pledge(@PathVariable String id, Actor actor) {
        return PledgeResource.of(pledges.visible(Ids.read(id), actor), clock);
    }

    @GetMapping("/participations/{id}/pledge")
    @Operation(summary = "The pledge of a unit's participation")
    PledgeResource ofParticipation(@PathVariable String id, Actor actor) {
        return PledgeResource.of(pledges.visibleOfParticipation(Ids.read(id), actor), clock);
    }
}
