package vn.thidua.conferral.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import vn.thidua.conferral.ConferralHands;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralRequest;
import vn.thidua.conferral.ConferralResults;
import vn.thidua.conferral.ConferralSheets;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.conferral.Conferrals;
import vn.thidua.conferral.ScenarioDocument;
import vn.thidua.conferral.Supplied;
import vn.thidua.conferral.WaitingAwards;
import vn.thidua.document.DocumentFormat;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;

/** Conferral events for programs; preparing, approving and recording are completed as tasks. */
@RestController
@RequestMapping("/api/v1/conferrals")
@Tag(name = "Conferral events")
class ConferralRestController {

    private static final ConferralHands NOBODY = new ConferralHands(null, null, null, null);

    private final Conferrals conferrals;
    private final ConferralResults results;
    private final ConferralQueries queries;
    private final ConferralSheets sheets;
    private final ScenarioDocument scenario;

    ConferralRestController(
            Conferrals conferrals,
            ConferralResults results,
            ConferralQueries queries,
            ConferralSheets sheets,
            ScenarioDocument scenario) {
        this.conferrals = conferrals;
        this.results = results;
        this.queries = queries;
        this.sheets = sheets;
        this.scenario = scenario;
    }

    /** What waits to be handed over. */
    @Schema(name = "WaitingAwards")
    record Waiting(List<WaitingAwards> decisions, List<WaitingAwards> campaigns) {}

    /** What to take up: the keys of decisions and of campaigns that wait. */
    @Schema(name = "AwardsToConfer")
    record ToAdd(@Nullable List<String> decisions, @Nullable List<String> campaigns) {}

    /** What to take off: register entries. */
    @Schema(name = "AwardsNotToConfer")
    record ToRemove(@Nullable List<String> entries) {}

    /** How many awards were concerned. */
    @Schema(name = "ConcernedAwards")
    record Concerned(int awards) {}

    @Schema(name = "ConferralParts")
    record Parts(@Nullable List<@Nullable ConferralHands> parts) {}

    @Schema(name = "MoveConferral")
    record Move(
            @Nullable String heldOn,
            @Nullable String place,
            @Nullable String reason) {}

    @Schema(name = "CancelConferral")
    record Why(@Nullable String reason) {}

    @Schema(name = "ConferralSupplies")
    record Supplies(
            @Nullable LocalDate insigniaOn,
            @Nullable LocalDate moneyOn,
            @Nullable String payer) {}

    @GetMapping
    @Operation(summary = "Conferral events, the latest day first")
    Page<ConferralResource> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return queries.search(CaseSearch.read(ConferralStatus.class, status, q, cursor, limit), actor)
                .map(ConferralResource::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Prepare a conferral event")
    ConferralResource open(@RequestBody ConferralRequest sent, Actor actor) {
        return ConferralResource.of(conferrals.open(Ids.next(), sent, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A conferral event with its ceremony in order")
    ConferralResource.Ceremony get(@PathVariable String id, Actor actor, Locale locale) {
        return ConferralResource.Ceremony.of(sheets.of(queries.visible(Ids.read(id), actor), locale));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a conferral event while it is prepared")
    ConferralResource change(@PathVariable String id, @RequestBody ConferralRequest sent, Actor actor) {
        return ConferralResource.of(conferrals.change(Ids.read(id), sent, actor));
    }

    @GetMapping("/{id}/waiting")
    @Operation(summary = "Decisions and campaigns whose awards the unit may hand over")
    Waiting waiting(@PathVariable String id, Actor actor) {
        var it = queries.visible(Ids.read(id), actor);
        return new Waiting(queries.waitingDecisions(it), queries.waitingCampaigns(it));
    }

    @PostMapping("/{id}/awards")
    @Operation(summary = "Take up everything that waits of decisions and campaigns")
    Concerned add(@PathVariable String id, @RequestBody ToAdd sent, Actor actor) {
        return new Concerned(conferrals.add(
                Ids.read(id), ids("decisions", sent.decisions()), ids("campaigns", sent.campaigns()), actor));
    }

    @PostMapping("/{id}/awards/remove")
    @Operation(summary = "Take awards off the list")
    Concerned remove(@PathVariable String id, @RequestBody ToRemove sent, Actor actor) {
        return new Concerned(conferrals.remove(Ids.read(id), ids("entries", sent.entries()), actor));
    }

    @PutMapping("/{id}/parts")
    @Operation(summary = "Say who hands over which part, on whose behalf")
    ConferralResource.Ceremony assign(@PathVariable String id, @RequestBody Parts sent, Actor actor, Locale locale) {
        conferrals.assign(Ids.read(id), hands(sent.parts()), actor);
        return get(id, actor, locale);
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Hold it on another day")
    ConferralResource move(@PathVariable String id, @RequestBody Move sent, Actor actor) {
        return ConferralResource.of(conferrals.move(Ids.read(id), sent.heldOn(), sent.place(), sent.reason(), actor));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Call it off; its awards wait for another event")
    ConferralResource cancel(@PathVariable String id, @RequestBody Why sent, Actor actor) {
        return ConferralResource.of(conferrals.cancel(Ids.read(id), sent.reason(), actor));
    }

    @PostMapping("/{id}/supplies")
    @Operation(summary = "Insignia or money that came after the event")
    Concerned supply(@PathVariable String id, @RequestBody Supplies sent, Actor actor) {
        return new Concerned(results.supply(
                Ids.read(id),
                new Supplied(sent.insigniaOn(), sent.moneyOn(), QueryParameters.text(sent.payer())),
                actor));
    }

    @GetMapping("/{id}/scenario")
    @Operation(summary = "The scenario as PDF or DOCX")
    ResponseEntity<byte[]> scenario(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        return FileAnswer.of(
                scenario.document(Ids.read(id), wanted, actor),
                wanted.mediaType(),
                wanted.fileName("kich-ban-le-trao-tang-" + id));
    }

    private static List<UUID> ids(String field, @Nullable List<String> sent) {
        var problems = new FieldProblems();
        var ids = sent == null
                ? List.<UUID>of()
                : sent.stream()
                        .map(text -> QueryParameters.id(field, text, problems))
                        .filter(Objects::nonNull)
                        .toList();
        problems.orRefuse();
        return ids;
    }

    private static Map<String, ConferralHands> hands(@Nullable List<@Nullable ConferralHands> sent) {
        if (sent == null) {
            throw Refusal.invalid("parts", "shared.field.required");
        }
        var hands = new LinkedHashMap<String, ConferralHands>();
        for (var one : sent) {
            hands.put("parts[" + hands.size() + "]", one == null ? NOBODY : one);
        }
        return hands;
    }
}
