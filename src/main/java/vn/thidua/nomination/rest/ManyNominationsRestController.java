package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.nomination.ManyNominations;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.ApiProblems;

/** Many drafts sent on their way with one call. */
@RestController
@RequestMapping("/api/v1/nominations")
@Tag(name = "Nominations")
class ManyNominationsRestController {

    private final ManyNominations many;
    private final ApiProblems problems;

    ManyNominationsRestController(ManyNominations many, ApiProblems problems) {
        this.many = many;
        this.problems = problems;
    }

    /** @param ids the drafts */
    @Schema(name = "NominationsToSubmit")
    record Body(@Schema(format = "uuid") @Nullable List<@Nullable String> ids) {}

    /** The answers in the order of the ids. */
    @Schema(name = "NominationsSubmitted")
    record Answer(List<Result> results) {}

    /**
     * One answer.
     *
     * @param status what a call for this one alone would answer
     * @param waitsAt the code of the unit whose paper it waits for, null where it was refused
     * @param next the code of the unit after that, null where there is none
     * @param problem why it was refused, null where it was not
     */
    @Schema(name = "NominationSubmitted")
    record Result(
            UUID id,
            int status,
            @Nullable String waitsAt,
            @Nullable String next,
            @Nullable ProblemDetail problem) {}

    /** One transaction per draft: what fails keeps nobody else back. */
    @PostMapping("/submit")
    @Operation(summary = "Send many drafts on their way, or ask what would happen; an answer for each")
    Answer submit(@RequestBody Body body, @RequestParam(defaultValue = "false") boolean preview, Actor actor) {
        var ids = read(body);
        var results = preview ? many.previewSubmit(ids, actor) : many.submit(ids, actor);
        return new Answer(results.stream().map(this::result).toList());
    }

    private static List<UUID> read(Body body) {
        var sent = body.ids();
        if (sent == null || sent.isEmpty()) {
            throw Refusal.invalid("ids", "shared.field.required");
        }
        var wrong = new FieldProblems();
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < sent.size(); i++) {
            var id = QueryParameters.id("ids[" + i + "]", sent.get(i), wrong);
            if (id != null) {
                ids.add(id);
            } else if (sent.get(i) == null || sent.get(i).isBlank()) {
                wrong.add("ids[" + i + "]", "shared.field.required");
            }
        }
        wrong.orRefuse();
        return ids;
    }

    private Result result(ManyNominations.Result result) {
        var refusal = result.refusal();
        if (refusal != null) {
            return new Result(result.id(), refusal.kind().status(), null, null, problems.of(refusal));
        }
        var after = Objects.requireNonNull(result.after());
        return new Result(result.id(), HttpStatus.OK.value(), after.holder(), next(after), null);
    }

    private static @Nullable String next(NominationView after) {
        return after.stations().stream()
                .filter(station -> station.state() == Station.State.AHEAD)
                .map(Station::unit)
                .findFirst()
                .orElse(null);
    }
}
