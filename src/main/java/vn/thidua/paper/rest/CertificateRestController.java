package vn.thidua.paper.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentFormat;
import vn.thidua.paper.CertificateBook;
import vn.thidua.paper.CertificateBooks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;

@RestController
@RequestMapping("/api/v1/papers/{id}/certificates")
@Tag(name = "Papers")
class CertificateRestController {

    private final CertificateBooks books;

    CertificateRestController(CertificateBooks books) {
        this.books = books;
    }

    /** How far all certificates in one PDF are. */
    record Progress(CertificateBook.State state, int done, int total) {

        static Progress of(CertificateBook book) {
            return new Progress(book.state(), book.done(), book.total());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Asks for all certificates of a signed decision in one PDF; again without harm")
    Progress order(@PathVariable String id, Actor actor) {
        return Progress.of(books.order(Ids.read(id), actor));
    }

    @GetMapping
    @Operation(summary = "How far they are")
    Progress progress(@PathVariable String id, Actor actor) {
        return books.of(Ids.read(id), actor).map(Progress::of).orElseThrow(Refusal::notFound);
    }

    @GetMapping("/document")
    @Operation(summary = "All certificates in one PDF, once it is done")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    void all(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        var paper = Ids.read(id);
        books.requireDone(paper, actor);
        var out = FileAnswer.begin(response, DocumentFormat.PDF.mediaType(), "certificates.pdf");
        books.write(paper, out, actor);
    }

    @GetMapping("/{nomination}")
    @Operation(summary = "One certificate as PDF, or as DOCX")
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @PathVariable String nomination,
            @RequestParam(required = false) @Nullable String format,
            Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = books.one(Ids.read(id), Ids.read(nomination), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("certificate-" + nomination));
    }
}
