package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.nomination.NominationMatters;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationRoutes;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.Nominations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

@RestController
@RequestMapping("/api/v1/nominations")
@Tag(name = "Nominations")
class NominationRestController {

    private final Nominations nominations;
    private final NominationQueries queries;
    private final NominationRoutes routes;
    private final NominationMatters matters;
    private final NominationResources resources;

    NominationRestController(
            Nominations nominations,
            NominationQueries queries,
            NominationRoutes routes,
            NominationMatters matters,
            NominationResources resources) {
        this.nominations = nominations;
        this.queries = queries;
        this.routes = routes;
        this.matters = matters;
        this.resources = resources;
    }

    /** @param reason why it is taken back */
    record Withdrawal(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "The nominations I may see, latest first")
    Page<NominationResource> list(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String award,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        var search = NominationSearch.read(
                new NominationSearch.Sent(campaign, type, unit, award, status, q, at, cursor, limit));
        var page = queries.search(search, actor);
        return new Page<>(resources.brief(page.items()), page.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a nomination down as a draft")
    ResponseEntity<NominationResource> create(@RequestBody NominationBody body, Actor actor) {
        var created = nominations.create(body.draft(), actor);
        return ResponseEntity.created(URI.create("/api/v1/nominations/" + created.id()))
                .body(resources.whole(created));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A nomination with its dossier")
    NominationResource get(@PathVariable String id, Actor actor) {
        return resources.whole(queries.visible(Ids.read(id), actor));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Write a draft anew")
    NominationResource update(@PathVariable String id, @RequestBody NominationBody body, Actor actor) {
        return resources.whole(nominations.update(Ids.read(id), body.draft(), actor));
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Send a draft on its way; its route is fixed by the tree of today")
    NominationResource submit(@PathVariable String id, Actor actor) {
        return resources.whole(nominations.submit(Ids.read(id), actor));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take a nomination back before it has ended")
    NominationResource withdraw(@PathVariable String id, @RequestBody Withdrawal body, Actor actor) {
        return resources.whole(nominations.withdraw(Ids.read(id), body.reason(), null, actor));
    }

    @GetMapping("/{id}/route")
    @Operation(
            summary =
                    "The route as a line of stations, with what goes on where it stands; before the submission as it would be today")
    NominationResource.Route route(@PathVariable String id, Actor actor) {
        var view = queries.visible(Ids.read(id), actor);
        return resources.route(routes.of(view), matters.of(view));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What happened to it, latest first")
    Page<NominationResource.Step> history(@PathVariable String id, Actor actor) {
        var view = queries.visible(Ids.read(id), actor);
        return new Page<>(resources.history(queries.history(view.id())), null);
    }
}
