package vn.thidua.paper;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The papers as PDF: kept once signed, rendered on demand with a watermark before. */
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

    /** @throws Refusal 404 unless the actor may see the paper */
    @Transactional(readOnly = true)
    public byte[] document(UUID id, Actor actor) {
        access.requireVisible(id, actor);
        return papers.pdf(id).orElseGet(() -> render(papers.find(id).orElseThrow(Refusal::notFound)));
    }

    void keep(Paper paper) {
        if (papers.pdf(paper.id).isEmpty()) {
            papers.insertPdf(paper.id, render(paper), clock.instant());
        }
    }

    private byte[] render(Paper paper) {
        var template = paper.kind == PaperKind.DECISION ? "decision" : "submission-letter";
        return renderer.render(template, model.of(paper.view()));
    }
}
