package vn.thidua.attachment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.attachment.web.Download;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** Files for programs: stored first, then named by their id in a form's field of type file. */
@RestController
@RequestMapping("/api/v1/attachments")
@Tag(name = "attachments")
class AttachmentRestController {

    private final Attachments attachments;

    AttachmentRestController(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A stored file.
     *
     * @param type its media type, by its content
     */
    record StoredFile(UUID id, String name, String type, long size, String sha256) {

        static StoredFile of(Attachment file) {
            return new StoredFile(file.id(), file.name(), file.kind().mediaType(), file.size(), file.sha256());
        }
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Store a file: PDF, PNG, JPEG, DOCX or XLSX of at most 20 MB")
    ResponseEntity<StoredFile> store(@RequestPart("file") MultipartFile file, Actor actor) throws IOException {
        try (var content = file.getInputStream()) {
            var stored = attachments.store("file", file.getOriginalFilename(), file.getContentType(), content, actor);
            return ResponseEntity.created(URI.create("/api/v1/attachments/" + stored.id()))
                    .body(StoredFile.of(stored));
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "Download a file")
    ResponseEntity<byte[]> download(@PathVariable String id, Actor actor) {
        return Download.of(attachments.open(Ids.read(id), actor));
    }
}
