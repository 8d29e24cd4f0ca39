package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.nomination.NominationImport;
import vn.thidua.shared.Actor;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.web.Texts;

/** Lists of nominees from programs: what would happen, and then all of it or nothing. */
@RestController
@RequestMapping("/api/v1/nominations")
@Tag(name = "Nominations")
class NominationImportRestController {

    private final NominationImport imports;
    private final Texts texts;

    NominationImportRestController(NominationImport imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Nominees from a CSV or XLSX file: what would happen line by line, or drafts of all of them",
            description =
                    "campaign: the id of the campaign, or none for ad hoc merit, unless every line names one in a column of that name")
    ResponseEntity<NominationImportResource> importList(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(defaultValue = "false") boolean preview,
            Actor actor)
            throws IOException {
        var list = SheetReader.read(file.getBytes(), NominationImport.MOST_LINES);
        var answer = preview
                ? imports.preview(list, campaign, actor, lines -> {})
                : imports.enter(list, campaign, actor, lines -> {});
        return ResponseEntity.status(preview ? HttpStatus.OK : HttpStatus.CREATED)
                .body(NominationImportResource.of(answer, preview, texts));
    }
}
