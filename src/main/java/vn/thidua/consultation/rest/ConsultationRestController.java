package vn.thidua.consultation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.consultation.Consultation;
import vn.thidua.consultation.ConsultationQueries;
import vn.thidua.consultation.ConsultationRequest;
import vn.thidua.consultation.ConsultationStatus;
import vn.thidua.consultation.Consultations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** Bodies that are consulted about a nomination, for programs; they answer through their tasks. */
@RestController
@RequestMapping("/api/v1/nominations/{id}/consultations")
@Tag(name = "Consultation")
class ConsultationRestController {

    private final Consultations consultations;
    private final ConsultationQueries queries;
    private final Clock clock;

    ConsultationRestController(Consultations consultations, ConsultationQueries queries, Clock clock) {
        this.consultations = consultations;
        this.queries = queries;
        this.clock = clock;
    }

    /** One body and what it said. */
    record AskedBody(
            UUID id,
            @Nullable String unit,
            String body,
            String question,
            OffsetDateTime dueAt,
            ConsultationStatus status,
            String askedBy,
            OffsetDateTime askedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable OffsetDateTime endedAt) {}

    @GetMapping
    @Operation(summary = "The bodies that were asked about a nomination, and their answers")
    Page<AskedBody> list(@PathVariable String id, Actor actor) {
        return page(queries.visibleOf(Ids.read(id), actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask several bodies at once while the nomination is being appraised")
    Page<AskedBody> ask(@PathVariable String id, @RequestBody ConsultationRequest sent, Actor actor) {
        return page(consultations.ask(Ids.read(id), sent, actor));
    }

    private Page<AskedBody> page(List<Consultation> asked) {
        return new Page<>(asked.stream().map(this::resource).toList(), null);
    }

    private AskedBody resource(Consultation it) {
        return new AskedBody(
                it.id(),
                it.unit(),
                it.body(),
                it.question(),
                local(it.dueAt()),
                it.status(),
                it.askedBy(),
                local(it.askedAt()),
                it.answer(),
                it.answeredBy(),
                it.endedAt() == null ? null : local(it.endedAt()));
    }

    private OffsetDateTime local(Instant time) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
