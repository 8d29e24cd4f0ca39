package vn.thidua.paper;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.OfficialDocument;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The papers as documents: the PDF kept once signed, rendered on demand and marked as a draft before. */
@Component
@Transactional
public class PaperDocuments {

    private final PaperRepository papers;
    private final PaperAccess access;
    private final PaperDocumentModel model;
    private final DocumentRenderer renderer;
    private final Clock clock;

    PaperDocuments(
            PaperRepository papers,
            PaperAccess access,
            PaperDocumentModel model,
            DocumentRenderer renderer,
            Clock clock) {
        this.papers = papers;
        this.access = access;
        this.model = model;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * The PDF is kept once signed; the DOCX, for those who go on writing, is always made anew.
     *
     * @throws Refusal 404 unless the actor may see the paper
     */
    @Transactional(readOnly = true)
    public byte[] document(UUID id, DocumentFormat format, Actor actor) {
        access.requireVisible(id, actor);
        return switch (format) {
            case PDF -> papers.pdf(id).orElseGet(() -> renderer.pdf(model(id)));
            case DOCX -> renderer.docx(model(id));
        };
    }

    void keep(Paper paper) {
        if (papers.pdf(paper.id).isEmpty()) {
            papers.insertPdf(paper.id, renderer.pdf(model.of(paper.view())), clock.instant());
        }
    }

    private OfficialDocument model(UUID id) {
        return model.of(papers.find(id).orElseThrow(Refusal::notFound).view());
    }
}
