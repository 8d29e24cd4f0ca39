package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.IssuedDocument.Entry;

/**
 * Gives out documents that nobody writes beforehand: a document that is complete gets its check code when somebody first
 * asks for it; the PDF given out then is the one that everybody gets from there on.
 */
@Component
@Transactional
public class IssuedFiles {

    private final IssuedDocuments issued;
    private final IssuedDocumentRepository documents;
    private final DocumentRenderer renderer;
    private final Clock clock;

    IssuedFiles(IssuedDocuments issued, IssuedDocumentRepository documents, DocumentRenderer renderer, Clock clock) {
        this.issued = issued;
        this.documents = documents;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * The file of a document.
     *
     * @param issuedOn null as long as it may still change: then it bears no code and is kept nowhere
     */
    public byte[] give(
            String caseType,
            UUID caseId,
            DocumentKind kind,
            @Nullable LocalDate issuedOn,
            OfficialDocument document,
            DocumentFormat format) {
        if (issuedOn == null) {
            return renderer.render(document, format);
        }
        var head = document.masthead();
        var entry = new Entry(caseType, caseId.toString(), kind, head.givenNumber(), issuedOn, head.issuer(), 0);
        issued.enter(entry);
        var marked = document.checkedAt(
                issued.markOf(entry.caseType(), entry.caseId()).orElseThrow());
        return format == DocumentFormat.PDF ? kept(entry, () -> renderer.pdf(marked)) : renderer.render(marked, format);
    }

    private byte[] kept(Entry entry, Supplier<byte[]> written) {
        return documents.pdf(entry.caseType(), entry.caseId()).orElseGet(() -> {
            // whoever asked at the same time and came first wins
            documents.insertPdf(entry.caseType(), entry.caseId(), written.get(), clock.instant());
            var pdf = documents.pdf(entry.caseType(), entry.caseId()).orElseThrow();
            issued.seal(entry.caseType(), entry.caseId(), pdf, false);
            return pdf;
        });
    }
}
