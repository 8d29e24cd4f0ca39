package vn.thidua.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedDocuments;

@RestController
@RequestMapping("/api/v1/verify")
@Tag(name = "Issued documents")
class VerifyRestController {

    private final IssuedDocuments documents;

    VerifyRestController(IssuedDocuments documents) {
        this.documents = documents;
    }

    /** The answer; names no person. */
    record Answer(
            String code,
            IssuedDocument.State state,
            DocumentKind kind,
            String number,
            LocalDate issuedOn,
            String issuer,
            int names,
            int revoked,
            @Nullable LocalDate revokedOn,
            @Nullable String revokedGround,
            @Nullable String supersededBy,
            boolean signed) {

        static Answer of(IssuedDocument document) {
            var successor = document.successor();
            return new Answer(
                    document.code(),
                    document.state(),
                    document.kind(),
                    document.number(),
                    document.issuedOn(),
                    document.issuer(),
                    document.names(),
                    document.revoked(),
                    document.revokedOn(),
                    document.revokedGround(),
                    successor == null ? null : successor.number(),
                    document.signed());
        }
    }

    @GetMapping("/{code}")
    @SecurityRequirements
    @Operation(summary = "Whether a document with this check code was issued and still holds; open to everybody")
    Answer check(@PathVariable String code) {
        return Answer.of(documents.check(code));
    }
}
