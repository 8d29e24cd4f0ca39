package vn.thidua.council.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.council.CouncilDraft;
import vn.thidua.council.Councils;
import vn.thidua.council.rest.BallotResources.LastDay;
import vn.thidua.council.rest.CouncilResources.CouncilResource;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** Councils and their members for programs. */
@RestController
@RequestMapping("/api/v1/council/councils")
@Tag(name = "Councils")
class CouncilRestController {

    private final Councils councils;

    CouncilRestController(Councils councils) {
        this.councils = councils;
    }

    @GetMapping
    @Operation(summary = "The councils I belong to or keep")
    Page<CouncilResource> list(Actor actor) {
        return new Page<>(councils.mine(actor).stream().map(CouncilResource::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Set up the council of a unit; its standing body or an administrator does")
    CouncilResource create(@RequestBody CouncilDraft sent, Actor actor) {
        return CouncilResource.of(councils.create(sent, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A council with everybody who ever belonged to it")
    CouncilResource get(@PathVariable String id, Actor actor) {
        return CouncilResource.of(councils.get(Ids.read(id), actor));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a council's name, ground and rules; sessions that have begun keep theirs")
    CouncilResource change(@PathVariable String id, @RequestBody CouncilDraft sent, Actor actor) {
        return CouncilResource.of(councils.change(Ids.read(id), sent, actor));
    }

    @PostMapping("/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Somebody joins a council and sits at its desks")
    CouncilResource join(@PathVariable String id, @RequestBody CouncilDraft.Member sent, Actor actor) {
        UUID council = Ids.read(id);
        councils.join(council, sent, actor);
        return CouncilResource.of(councils.get(council, actor));
    }

    @PostMapping("/{id}/members/{member}/leave")
    @Operation(summary = "Somebody leaves a council, after yesterday unless another last day is given")
    CouncilResource leave(
            @PathVariable String id, @PathVariable String member, @RequestBody LastDay sent, Actor actor) {
        UUID council = Ids.read(id);
        councils.leave(council, Ids.read(member), sent.lastDay(), actor);
        return CouncilResource.of(councils.get(council, actor));
    }

    @PostMapping("/{id}/dissolve")
    @Operation(summary = "End a council; what waits for its sessions is voted on elsewhere")
    CouncilResource dissolve(@PathVariable String id, Actor actor) {
        UUID council = Ids.read(id);
        councils.dissolve(council, actor);
        return CouncilResource.of(councils.get(council, actor));
    }
}
