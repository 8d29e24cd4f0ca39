package vn.thidua.revocation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.nomination.LaterNominations;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.revocation.Revocation;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.RevocationRequest;
import vn.thidua.revocation.RevocationStatus;
import vn.thidua.revocation.Revocations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** Revocations for programs; the appraisal and everything after the decision are completed as tasks. */
@RestController
@RequestMapping("/api/v1/revocations")
@Tag(name = "Revocations")
class RevocationRestController {

    private final Revocations revocations;
    private final RevocationQueries queries;
    private final LaterNominations later;
    private final Clock clock;

    RevocationRestController(Revocations revocations, RevocationQueries queries, LaterNominations later, Clock clock) {
        this.revocations = revocations;
        this.queries = queries;
        this.later = later;
        this.clock = clock;
    }

    /** The decision that was drafted. */
    @Schema(name = "RevocationPaper")
    record Drafted(UUID paper) {}

    /** A nomination of the same recipient that came later. */
    @Schema(name = "LaterNomination")
    record Later(UUID id, NominationStatus status, String award) {}

    @Schema(name = "RevocationWithdrawal")
    record Withdrawal(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Revocations, latest first")
    Page<RevocationResource> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return queries.search(CaseSearch.read(RevocationStatus.class, status, q, cursor, limit), actor)
                .map(this::resource);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose to annul an award of the register")
    RevocationResource propose(@RequestBody RevocationRequest sent, Actor actor) {
        return resource(revocations.propose(sent, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A revocation")
    RevocationResource get(@PathVariable String id, Actor actor) {
        return resource(queries.visible(Ids.read(id), actor));
    }

    @GetMapping("/{id}/later-nominations")
    @Operation(summary = "The same recipient's later nominations for awards whose rule names this one")
    Page<Later> later(@PathVariable String id, Actor actor) {
        var it = queries.visible(Ids.read(id), actor);
        return new Page<>(
                later.restingOn(it.award().nomination(), actor).stream()
                        .map(view -> new Later(
                                view.id(), view.status(), view.dossier().award()))
                        .toList(),
                null);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take one's own proposal back before the decision is drafted")
    RevocationResource withdraw(@PathVariable String id, @RequestBody Withdrawal body, Actor actor) {
        return resource(revocations.withdraw(Ids.read(id), body.reason(), actor));
    }

    @PostMapping("/{id}/paper")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draft the decision that annuls the award")
    Drafted draft(@PathVariable String id, Actor actor) {
        return new Drafted(revocations.draft(Ids.read(id), actor));
    }

    private RevocationResource resource(Revocation it) {
        return RevocationResource.of(it, clock.getZone());
    }
}
