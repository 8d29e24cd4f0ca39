package vn.thidua.rolemodel.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.thidua.nomination.NominationStatus;
import vn.thidua.rolemodel.RoleModel;
import vn.thidua.rolemodel.RoleModelNominations;
import vn.thidua.rolemodel.RoleModelPhotos;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelRequest;
import vn.thidua.rolemodel.RoleModelSearch;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.rolemodel.web.PhotoAnswer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** Role models for programs; checking, revising and publishing are completed as tasks. */
@RestController
@RequestMapping("/api/v1/role-models")
@Tag(name = "Role models")
class RoleModelRestController {

    private final RoleModels roleModels;
    private final RoleModelQueries queries;
    private final RoleModelPhotos photos;
    private final RoleModelNominations nominations;
    private final Clock clock;

    RoleModelRestController(
            RoleModels roleModels,
            RoleModelQueries queries,
            RoleModelPhotos photos,
            RoleModelNominations nominations,
            Clock clock) {
        this.roleModels = roleModels;
        this.queries = queries;
        this.photos = photos;
        this.nominations = nominations;
        this.clock = clock;
    }

    /**
     * A role model written anew.
     *
     * @param roleModel all of it; its photos are added to those that are there
     * @param dropped the numbers of the photos that are taken out
     */
    @Schema(name = "RevisedRoleModel")
    record Revised(
            @Nullable RoleModelRequest roleModel, @Nullable List<@Nullable Integer> dropped) {}

    /** @param reason why it is taken back */
    @Schema(name = "WithdrawnRoleModel")
    record Withdrawn(@Nullable String reason) {}

    /**
     * What the one shown said.
     *
     * @param note how and when
     */
    @Schema(name = "RoleModelConsent")
    record Consent(boolean given, @Nullable String note) {}

    /** @param nomination the id of a nomination that is being written */
    @Schema(name = "RoleModelAsEvidence")
    record Evidence(@Nullable String nomination) {}

    /** A nomination that names the role model. */
    @Schema(name = "NominationOfRoleModel")
    record Naming(UUID id, NominationStatus status, String award) {}

    @GetMapping
    @Operation(summary = "Role models, latest first")
    Page<RoleModelResource> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        var sent = new RoleModelSearch.Sent(kind, field, year, status, unit, campaign, q, cursor, limit);
        return queries.search(sent.read(), actor).map(RoleModelResource::row);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose a person or collective as a role model")
    RoleModelResource propose(@RequestBody RoleModelRequest sent, Actor actor) {
        return resource(roleModels.propose(sent, actor), actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A role model")
    RoleModelResource get(@PathVariable String id, Actor actor) {
        return resource(queries.visible(Ids.read(id), actor), actor);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Write a returned role model anew")
    RoleModelResource revise(@PathVariable String id, @RequestBody Revised sent, Actor actor) {
        if (sent.roleModel() == null) {
            throw Refusal.invalid("roleModel", "shared.field.required");
        }
        var dropped = sent.dropped() == null ? List.<@Nullable Integer>of() : sent.dropped();
        return resource(roleModels.revise(Ids.read(id), sent.roleModel(), dropped, actor), actor);
    }

    @PostMapping("/{id}/consent")
    @Operation(summary = "Record that the one shown agreed to be shown to the public, or does so no longer")
    RoleModelResource consent(@PathVariable String id, @RequestBody Consent sent, Actor actor) {
        return resource(roleModels.recordConsent(Ids.read(id), sent.given(), sent.note(), actor), actor);
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Show the public what was published inside only")
    RoleModelResource open(@PathVariable String id, Actor actor) {
        return resource(roleModels.open(Ids.read(id), actor), actor);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take a role model back; nothing is deleted")
    RoleModelResource withdraw(@PathVariable String id, @RequestBody Withdrawn sent, Actor actor) {
        return resource(roleModels.withdraw(Ids.read(id), sent.reason(), actor), actor);
    }

    @GetMapping("/{id}/nominations")
    @Operation(summary = "The nominations that name a role model as evidence")
    Page<Naming> nominations(@PathVariable String id, Actor actor) {
        var it = queries.visible(Ids.read(id), actor);
        return new Page<>(
                nominations.naming(it.id(), actor).stream()
                        .map(view -> new Naming(
                                view.id(), view.status(), view.dossier().award()))
                        .toList(),
                null);
    }

    @PostMapping("/{id}/nominations")
    @Operation(summary = "Name a published role model as evidence of a nomination that is being written")
    Page<Naming> nominate(@PathVariable String id, @RequestBody Evidence sent, Actor actor) {
        var nomination = QueryParameters.text(sent.nomination());
        if (nomination == null) {
            throw Refusal.invalid("nomination", "shared.field.required");
        }
        nominations.link(Ids.read(id), Ids.read(nomination), actor);
        return nominations(id, actor);
    }

    @GetMapping(path = "/{id}/photos/{number}", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(summary = "A photo as it is shown")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String number, Actor actor) {
        return PhotoAnswer.inside(
                photos.shown(queries.visible(Ids.read(id), actor).id(), number));
    }

    private RoleModelResource resource(RoleModel it, Actor actor) {
        return RoleModelResource.of(it, photos.of(it.id()), queries.isInvolved(it, actor), clock.getZone());
    }
}
