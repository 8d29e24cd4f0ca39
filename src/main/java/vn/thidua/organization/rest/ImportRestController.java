package vn.thidua.organization.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.organization.ImportResult;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Actor;

/** Imports as the body of a request or as its part {@code file}. */
@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "Administration")
class ImportRestController {

    private static final String CSV = "text/csv";

    private final OrganizationImport imports;

    ImportRestController(OrganizationImport imports) {
        this.imports = imports;
    }

    /**
     * What an import did.
     *
     * @param imported the lines of the file
     * @param changed units or people that existed before and are different now
     */
    record Imported(int imported, int changed) {

        static Imported of(ImportResult result) {
            return new Imported(result.imported(), result.changed());
        }
    }

    @PostMapping(
            path = "/units/import",
            consumes = {CSV, MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(summary = "Imports units from CSV, all or nothing")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    Imported units(InputStream body, Actor actor) {
        return Imported.of(imports.importUnits(body, actor));
    }

    @PostMapping(path = "/units/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports units from an uploaded CSV file, all or nothing")
    Imported units(@RequestParam MultipartFile file, Actor actor) throws IOException {
        try (var csv = file.getInputStream()) {
            return Imported.of(imports.importUnits(csv, actor));
        }
    }

    @PostMapping(
            path = "/people/import",
            consumes = {CSV, MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(summary = "Imports people and their desks from CSV, all or nothing")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    Imported people(InputStream body, Actor actor) {
        return Imported.of(imports.importPeople(body, actor));
    }

    @PostMapping(path = "/people/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports people and their desks from an uploaded CSV file, all or nothing")
    Imported people(@RequestParam MultipartFile file, Actor actor) throws IOException {
        try (var csv = file.getInputStream()) {
            return Imported.of(imports.importPeople(csv, actor));
        }
    }
}
