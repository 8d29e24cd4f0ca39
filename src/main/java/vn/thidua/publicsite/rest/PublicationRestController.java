package vn.thidua.publicsite.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.paper.PaperQueries;
import vn.thidua.publicsite.Publication;
import vn.thidua.publicsite.Publications;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** Publishing a decision and taking it down, for programs. */
@RestController
@RequestMapping("/api/v1/papers/{id}/publication")
@Tag(name = "Published awards")
class PublicationRestController {

    private final Publications publications;
    private final PaperQueries papers;
    private final Clock clock;

    PublicationRestController(Publications publications, PaperQueries papers, Clock clock) {
        this.publications = publications;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Whether a decision is published.
     *
     * @param decision its id on the public pages
     * @param by who published it or took it down
     * @param reason why it was taken down, absent while it is published
     */
    @Schema(name = "Publication")
    record Answer(
            UUID decision,
            Publication.Status status,
            OffsetDateTime since,
            String by,
            @Nullable String reason) {

        static Answer of(Publication it, ZoneId zone) {
            return new Answer(
                    it.id(), it.status(), it.since().atZone(zone).toOffsetDateTime(), it.changedBy(), it.reason());
        }
    }

    /** Why it is taken down. */
    @Schema(name = "TakeDown")
    record Why(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Whether a decision is published; 404 where it never was")
    Answer get(@PathVariable String id, Actor actor) {
        var paper = papers.visible(Ids.read(id), actor);
        return answer(publications.of(paper.id()).orElseThrow(Refusal::notFound));
    }

    @PostMapping
    @Operation(summary = "Publish a signed decision and its list for everybody")
    Answer publish(@PathVariable String id, Actor actor) {
        return answer(publications.publish(Ids.read(id), actor));
    }

    @PostMapping("/take-down")
    @Operation(summary = "Take a published decision off the public pages")
    Answer takeDown(@PathVariable String id, @RequestBody Why why, Actor actor) {
        return answer(publications.takeDown(Ids.read(id), why.reason(), actor));
    }

    private Answer answer(Publication it) {
        return Answer.of(it, clock.getZone());
    }
}
