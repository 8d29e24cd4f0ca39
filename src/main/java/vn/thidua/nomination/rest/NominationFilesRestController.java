package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.attachment.AttachedFile;
import vn.thidua.nomination.NominationFiles;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** The files of a dossier for programs: stored with {@code POST /attachments}, then named here. */
@RestController
@RequestMapping("/api/v1/nominations/{id}/attachments")
@Tag(name = "Nominations")
class NominationFilesRestController {

    private final NominationFiles files;
    private final NominationQueries queries;
    private final Clock clock;

    NominationFilesRestController(NominationFiles files, NominationQueries queries, Clock clock) {
        this.files = files;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The files that the dossier brings along")
    Page<AttachedFile> list(@PathVariable String id, Actor actor) {
        var nomination = queries.visible(Ids.read(id), actor);
        return AttachedFile.page(files.of(nomination.id()), clock.getZone());
    }

    @PostMapping
    @Operation(summary = "Add stored files while the dossier is a draft or out for supplement")
    Page<AttachedFile> add(@PathVariable String id, @RequestBody AttachedFile.Chosen chosen, Actor actor) {
        files.attach(Ids.read(id), chosen.ids(), actor);
        return list(id, actor);
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file out of a draft")
    void remove(@PathVariable String id, @PathVariable String file, Actor actor) {
        files.remove(Ids.read(id), Ids.read(file), actor);
    }
}
