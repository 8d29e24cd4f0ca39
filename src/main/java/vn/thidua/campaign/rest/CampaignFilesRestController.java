package vn.thidua.campaign.rest;

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
import vn.thidua.campaign.CampaignFiles;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** The files of a campaign for programs: stored with {@code POST /attachments}, then named here. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}/attachments")
@Tag(name = "Campaigns")
class CampaignFilesRestController {

    private final CampaignFiles files;
    private final CampaignQueries queries;
    private final Clock clock;

    CampaignFilesRestController(CampaignFiles files, CampaignQueries queries, Clock clock) {
        this.files = files;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "What the campaign brings along: its signed plan, photos")
    Page<AttachedFile> list(@PathVariable String id, Actor actor) {
        var campaign = queries.visible(Ids.read(id), actor);
        return AttachedFile.page(files.of(campaign.id()), clock.getZone());
    }

    @PostMapping
    @Operation(summary = "Add stored files; the launching unit's clerk")
    Page<AttachedFile> add(@PathVariable String id, @RequestBody AttachedFile.Chosen chosen, Actor actor) {
        files.attach(Ids.read(id), chosen.ids(), actor);
        return list(id, actor);
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file out; the launching unit's clerk")
    void remove(@PathVariable String id, @PathVariable String file, Actor actor) {
        files.remove(Ids.read(id), Ids.read(file), actor);
    }
}
