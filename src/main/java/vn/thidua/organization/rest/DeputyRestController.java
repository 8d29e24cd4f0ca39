package vn.thidua.organization.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.thidua.organization.Deputies;
import vn.thidua.organization.DeputyQueries;
import vn.thidua.organization.DeputyWish;
import vn.thidua.organization.Deputyship;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Role;

/** Deputies for programs. */
@RestController
@RequestMapping("/api/v1/deputies")
@Tag(name = "deputies")
class DeputyRestController {

    private final Deputies deputies;
    private final DeputyQueries queries;
    private final Clock clock;

    DeputyRestController(Deputies deputies, DeputyQueries queries, Clock clock) {
        this.deputies = deputies;
        this.queries = queries;
        this.clock = clock;
    }

    /** Why one is ended. */
    record EndBody(@Nullable String reason) {}

    record DeskName(Role role, String unit) {}

    /** One of the two, with the office as a signature names it. */
    record Side(String username, String name, String office) {

        private static Side of(Deputyship.Side side) {
            return new Side(side.username(), side.name(), side.title());
        }
    }

    /**
     * A deputyship.
     *
     * @param state what it is worth today; LAPSED: its giver no longer holds the desk
     * @param endedAt when it was ended before its last day
     */
    record DeputyResource(
            UUID id,
            DeskName desk,
            Side holder,
            Side deputy,
            DeputyForm form,
            List<ActKind> acts,
            LocalDate from,
            LocalDate to,
            @Nullable String basis,
            Deputyship.State state,
            OffsetDateTime namedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable String endedBy,
            @Nullable String endReason) {}

    @GetMapping
    @Operation(summary = "Deputies I named and people for whom I stand in; everybody's for administrators")
    Page<DeputyResource> list(
            @Nullable @RequestParam(required = false) String scope,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String cursor,
            Actor actor) {
        var asked = QueryParameters.constant("scope", DeputyQueries.Scope.class, scope);
        return queries.list(
                        asked == null ? DeputyQueries.Scope.MINE : asked, cursor, QueryParameters.limit(limit), actor)
                .map(this::resource);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A deputyship")
    DeputyResource get(@PathVariable String id, Actor actor) {
        return resource(queries.get(Ids.read(id), actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Name a deputy for one of my desks")
    DeputyResource name(@RequestBody DeputyWish wish, Actor actor) {
        return resource(deputies.name(wish, actor));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "End a deputyship before its last day")
    DeputyResource end(@PathVariable String id, @RequestBody(required = false) @Nullable EndBody body, Actor actor) {
        return resource(deputies.end(Ids.read(id), body == null ? null : body.reason(), actor));
    }

    private DeputyResource resource(Deputyship it) {
        var ended = it.ended();
        return new DeputyResource(
                it.id(),
                new DeskName(it.desk().role(), it.desk().unit()),
                Side.of(it.holder()),
                Side.of(it.deputy()),
                it.form(),
                it.acts(),
                it.from(),
                it.to(),
                it.basis(),
                it.state(),
                it.namedAt().atZone(clock.getZone()).toOffsetDateTime(),
                ended == null ? null : ended.at().atZone(clock.getZone()).toOffsetDateTime(),
                ended == null ? null : ended.by(),
                ended == null ? null : ended.reason());
    }
}
