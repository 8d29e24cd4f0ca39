package vn.thidua.council.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Map;
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
import vn.thidua.council.Balloting;
import vn.thidua.council.CouncilCase;
import vn.thidua.council.SessionDraft;
import vn.thidua.council.SessionMinutes;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.Sessions;
import vn.thidua.council.WaitingBallots;
import vn.thidua.council.WaitingBallots.Waiting;
import vn.thidua.council.rest.BallotResources.Because;
import vn.thidua.council.rest.BallotResources.Cast;
import vn.thidua.council.rest.BallotResources.FoundVote;
import vn.thidua.council.rest.BallotResources.Interest;
import vn.thidua.council.rest.BallotResources.Marks;
import vn.thidua.council.rest.BallotResources.PaperFile;
import vn.thidua.council.rest.BallotResources.PaperResource;
import vn.thidua.council.rest.BallotResources.Receipt;
import vn.thidua.council.rest.BallotResources.Written;
import vn.thidua.council.rest.CouncilResources.SessionResource;
import vn.thidua.council.rest.CouncilResources.SessionRow;
import vn.thidua.document.DocumentFormat;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;

/** Sessions of councils for programs. */
@RestController
@RequestMapping("/api/v1/council")
@Tag(name = "Council sessions")
class SessionRestController {

    private final Sessions sessions;
    private final SessionQueries queries;
    private final Balloting balloting;
    private final WaitingBallots ballots;
    private final SessionMinutes minutes;
    private final Clock clock;

    SessionRestController(
            Sessions sessions,
            SessionQueries queries,
            Balloting balloting,
            WaitingBallots ballots,
            SessionMinutes minutes,
            Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.balloting = balloting;
        this.ballots = ballots;
        this.minutes = minutes;
        this.clock = clock;
    }

    @GetMapping("/waiting")
    @Operation(summary = "What waits for a session of a unit's council and stands on no agenda, for its secretary")
    Page<CouncilCase> waiting(@RequestParam String unit, Actor actor) {
        return new Page<>(sessions.waiting(unit, actor), null);
    }

    @GetMapping("/ballots")
    @Operation(summary = "The ballots that wait for my votes")
    Page<Waiting> ballots(Actor actor) {
        return new Page<>(ballots.of(actor), null);
    }

    @GetMapping("/sessions")
    @Operation(summary = "Sessions of my councils, latest first")
    Page<SessionRow> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return queries.page(cursor, QueryParameters.limit(limit), actor).map(SessionRow::of);
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Convene a session: the council's secretary does, its chair confirms")
    SessionResource convene(@RequestBody SessionDraft sent, Actor actor) {
        return read(sessions.convene(sent, actor).id().toString(), actor);
    }

    @GetMapping("/sessions/{id}")
    @Operation(summary = "A session with its agenda; of a secret ballot nothing but the turnout until it is counted")
    SessionResource get(@PathVariable String id, Actor actor) {
        return read(id, actor);
    }

    @PutMapping("/sessions/{id}")
    @Operation(summary = "Change the day, the place or the agenda before the chair has confirmed them")
    SessionResource plan(@PathVariable String id, @RequestBody SessionDraft sent, Actor actor) {
        sessions.plan(Ids.read(id), sent, actor);
        return read(id, actor);
    }

    @PostMapping("/sessions/{id}/papers")
    @Operation(summary = "Lay a stored file before the members")
    SessionResource addPaper(@PathVariable String id, @RequestBody PaperFile sent, Actor actor) {
        if (sent.file() == null) {
            throw Refusal.invalid("file", "shared.field.required");
        }
        sessions.addPaper(Ids.read(id), sent.file(), actor);
        return read(id, actor);
    }

    @PostMapping("/sessions/{id}/cancel")
    @Operation(summary = "Call a session off before it is counted; its cases wait for another one")
    SessionResource cancel(@PathVariable String id, @RequestBody Because sent, Actor actor) {
        sessions.cancel(Ids.read(id), sent.reason(), actor);
        return read(id, actor);
    }

    @GetMapping("/sessions/{id}/ballot")
    @Operation(summary = "My ballot paper")
    PaperResource paper(@PathVariable String id, Actor actor) {
        return PaperResource.of(balloting.paper(Ids.read(id), actor));
    }

    @PutMapping("/sessions/{id}/ballot")
    @Operation(summary = "Keep some of my marks, sealed")
    PaperResource mark(@PathVariable String id, @RequestBody Marks sent, Actor actor) {
        balloting.mark(Ids.read(id), sent.choices() == null ? Map.of() : sent.choices(), actor);
        return paper(id, actor);
    }

    @PostMapping("/sessions/{id}/ballot/cast")
    @Operation(summary = "Put my ballot into the box, once and for all")
    PaperResource cast(@PathVariable String id, @RequestBody Cast sent, Actor actor) {
        balloting.cast(
                Ids.read(id),
                sent.choices() == null ? Map.of() : sent.choices(),
                Boolean.TRUE.equals(sent.blankRest()),
                actor);
        return paper(id, actor);
    }

    @PostMapping("/sessions/{id}/written")
    @Operation(summary = "Enter the written opinion of an absent member with the file that came with it")
    SessionResource enter(@PathVariable String id, @RequestBody Written sent, Actor actor) {
        if (sent.scan() == null) {
            throw Refusal.invalid("scan", "shared.field.required");
        }
        balloting.enter(
                Ids.read(id),
                Ids.read(sent.person()),
                sent.choices() == null ? Map.of() : sent.choices(),
                sent.scan(),
                actor);
        return read(id, actor);
    }

    @PostMapping("/sessions/{id}/recusals")
    @Operation(summary = "Declare an interest and stay away from the vote on a case")
    SessionResource recuse(@PathVariable String id, @RequestBody Interest sent, Actor actor) {
        var person = sent.person() == null ? actor.personId() : Ids.read(sent.person());
        if (sent.item() == null) {
            throw Refusal.invalid("item", "shared.field.required");
        }
        balloting.recuse(Ids.read(id), Ids.read(sent.item()), person, sent.reason(), actor);
        return read(id, actor);
    }

    @GetMapping("/sessions/{id}/votes")
    @Operation(
            summary = "Every single vote, to count again: of a secret ballot without voters. Nothing before the count")
    Page<SessionQueries.CountedVote> votes(@PathVariable String id, Actor actor) {
        return new Page<>(queries.votes(Ids.read(id), actor), null);
    }

    @PostMapping("/sessions/{id}/check")
    @Operation(summary = "Find my own votes of a secret ballot by my receipt")
    Page<FoundVote> check(@PathVariable String id, @RequestBody Receipt sent, Actor actor) {
        return new Page<>(
                queries.check(Ids.read(id), sent.receipt(), actor).entrySet().stream()
                        .map(each -> new FoundVote(each.getKey(), each.getValue()))
                        .toList(),
                null);
    }

    @GetMapping(path = "/sessions/{id}/minutes", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The minutes as PDF or, with format=docx, as DOCX; a draft until they are signed")
    ResponseEntity<byte[]> minutes(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        return FileAnswer.of(
                minutes.file(Ids.read(id), wanted, actor),
                wanted.mediaType(),
                wanted.fileName("bien-ban-hop-hoi-dong"));
    }

    private SessionResource read(String id, Actor actor) {
        return SessionResource.of(queries.view(Ids.read(id), actor), clock.getZone());
    }
}
