package vn.thidua.pledge.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentFormat;
import vn.thidua.pledge.PledgeDocuments;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.web.FileAnswer;

/** Pledges for programs; they are written and signed as tasks. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pledges")
class PledgeRestController {

    private final PledgeQueries pledges;
    private final PledgeDocuments documents;
    private final Clock clock;

    PledgeRestController(PledgeQueries pledges, PledgeDocuments documents, Clock clock) {
        this.pledges = pledges;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/pledges/{id}")
    @Operation(summary = "A pledge with every version")
    PledgeResource pledge(@PathVariable String id, Actor actor) {
        return PledgeResource.of(pledges.visible(Ids.read(id), actor), clock);
    }

    @GetMapping("/pledges/{id}/document")
    @Operation(summary = "The pledge as PDF, or as DOCX; marked as a draft until it is signed")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = documents.document(Ids.read(id), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("pledge-" + id));
    }

    @GetMapping("/participations/{id}/pledge")
    @Operation(summary = "The pledge of a unit's participation")
    PledgeResource ofParticipation(@PathVariable String id, Actor actor) {
        return PledgeResource.of(pledges.visibleOfParticipation(Ids.read(id), actor), clock);
    }
}
