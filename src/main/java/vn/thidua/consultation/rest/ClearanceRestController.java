package vn.thidua.consultation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.award.RecipientKind;
import vn.thidua.consultation.Clearance;
import vn.thidua.consultation.ClearanceEntry;
import vn.thidua.consultation.ClearanceMatch;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.consultation.ClearanceRequest;
import vn.thidua.consultation.Clearances;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/** Lists of violations for programs; what an agency sent is recorded through its task. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Clearance")
class ClearanceRestController {

    private final Clearances clearances;
    private final ClearanceQueries queries;

    ClearanceRestController(Clearances clearances, ClearanceQueries queries) {
        this.clearances = clearances;
        this.queries = queries;
    }

    /** An agency's list. */
    record AgencyList(
            UUID id,
            int year,
            String bodyCode,
            String body,
            String unit,
            LocalDate dueOn,
            Clearance.Status status,
            @Nullable String note) {}

    /** A line of a list. */
    record ListedViolation(
            UUID id,
            RecipientKind kind,
            String name,
            @Nullable String code,
            String violation,
            @Nullable String period) {}

    /** A nominee who stands on a list; the reason says why the nomination may go on all the same. */
    record FoundViolation(
            ListedViolation entry,
            int year,
            String body,
            boolean byCode,
            @Nullable String reason,
            @Nullable String clearedBy) {}

    /** @param reason why the nomination may go on */
    record Cleared(@Nullable String reason) {}

    @GetMapping("/clearances")
    @Operation(summary = "Lists of violations that were asked for, latest first")
    Page<AgencyList> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return queries.page(cursor, QueryParameters.limit(limit), actor).map(ClearanceRestController::resource);
    }

    @PostMapping("/clearances")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask several agencies for violations of a year")
    Page<AgencyList> ask(@RequestBody ClearanceRequest sent, Actor actor) {
        var asked = clearances.ask(sent, actor);
        return new Page<>(asked.stream().map(ClearanceRestController::resource).toList(), null);
    }

    @GetMapping("/clearances/{id}")
    @Operation(summary = "An agency's list without its lines")
    AgencyList get(@PathVariable String id, Actor actor) {
        return resource(queries.visible(Ids.read(id), actor));
    }

    @GetMapping("/clearances/{id}/entries")
    @Operation(summary = "The lines of an agency's list")
    Page<ListedViolation> entries(@PathVariable String id, Actor actor) {
        var it = queries.visible(Ids.read(id), actor);
        return new Page<>(
                queries.entries(it.id()).stream()
                        .map(ClearanceRestController::resource)
                        .toList(),
                null);
    }

    @GetMapping("/nominations/{id}/clearance-matches")
    @Operation(summary = "Where a nominee was found on a list of violations")
    Page<FoundViolation> matches(@PathVariable String id, Actor actor) {
        List<ClearanceMatch> found = queries.matches(Ids.read(id), actor);
        return new Page<>(
                found.stream()
                        .map(it -> new FoundViolation(
                                resource(it.entry()), it.year(), it.body(), it.byCode(), it.reason(), it.clearedBy()))
                        .toList(),
                null);
    }

    @PostMapping("/nominations/{id}/clearance-matches/{entry}/clear")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a nominee who was found go on, for a reason")
    void clear(@PathVariable String id, @PathVariable String entry, @RequestBody Cleared sent, Actor actor) {
        clearances.clear(Ids.read(id), Ids.read(entry), sent.reason(), actor);
    }

    private static AgencyList resource(Clearance it) {
        return new AgencyList(
                it.id(), it.year(), it.bodyCode(), it.body(), it.unit(), it.dueOn(), it.status(), it.note());
    }

    private static ListedViolation resource(ClearanceEntry it) {
        return new ListedViolation(it.id(), it.kind(), it.name(), it.code(), it.violation(), it.period());
    }
}
