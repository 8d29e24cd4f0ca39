package vn.thidua.paper.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
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
import vn.thidua.document.DocumentFormat;
import vn.thidua.paper.PaperDocuments;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperSearch;
import vn.thidua.paper.PaperView;
import vn.thidua.paper.Papers;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.web.FileAnswer;

@RestController
@RequestMapping("/api/v1/papers")
@Tag(name = "Papers")
class PaperRestController {

    private final Papers papers;
    private final PaperQueries queries;
    private final PaperDocuments documents;
    private final Clock clock;

    PaperRestController(Papers papers, PaperQueries queries, PaperDocuments documents, Clock clock) {
        this.papers = papers;
        this.queries = queries;
        this.documents = documents;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gathers nominations that wait at a unit into a draft")
    PaperResource create(@RequestBody PaperBody body, Actor actor) {
        return resource(papers.create(body.request(), actor));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a draft: its wording, and its list where one is sent")
    PaperResource update(@PathVariable String id, @RequestBody PaperBody body, Actor actor) {
        return resource(papers.update(Ids.read(id), body.request(), actor));
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Lays a draft before the approver")
    PaperResource submit(@PathVariable String id, Actor actor) {
        papers.submit(Ids.read(id), actor);
        return resource(queries.visible(Ids.read(id), actor));
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Gives a draft up: its nominations wait for another paper")
    PaperResource discard(@PathVariable String id, Actor actor) {
        papers.discard(Ids.read(id), actor);
        return resource(queries.visible(Ids.read(id), actor));
    }

    @GetMapping
    @Operation(summary = "Papers, latest first")
    Page<PaperRowResource> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor,
            Locale locale) {
        var search = PaperSearch.read(new PaperSearch.Sent(unit, campaign, kind, status, q, cursor, limit));
        return queries.search(search, actor, locale).map(row -> PaperRowResource.of(row, clock.getZone()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A paper with its list")
    PaperResource get(@PathVariable String id, Actor actor) {
        return resource(queries.visible(Ids.read(id), actor));
    }

    @GetMapping("/{id}/document")
    @Operation(summary = "The paper as PDF, or as DOCX to go on writing; marked as a draft until it is signed")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = documents.document(Ids.read(id), wanted, actor);
        var name = wanted.fileName(queries.visible(Ids.read(id), actor).fileName());
        return FileAnswer.of(file, wanted.mediaType(), name);
    }

    private PaperResource resource(PaperView paper) {
        return PaperResource.of(paper, clock.getZone());
    }
}
