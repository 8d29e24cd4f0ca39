package vn.thidua.paper;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.signature.DocumentSigner;
import vn.thidua.signature.OpenKey;

/** The papers as documents: the PDF kept once signed, rendered on demand and marked as a draft before. */
@Component
@Transactional
public class PaperDocuments {

    static final String CASE_TYPE = "paper";

    private final PaperRepository papers;
    private final PaperAccess access;
    private final PaperDocumentModel model;
    private final DocumentRenderer renderer;
    private final IssuedDocuments issued;
    private final Units units;
    private final DocumentSigner signer;
    private final Clock clock;

    PaperDocuments(
            PaperRepository papers,
            PaperAccess access,
            PaperDocumentModel model,
            DocumentRenderer renderer,
            IssuedDocuments issued,
            Units units,
            DocumentSigner signer,
            Clock clock) {
        this.papers = papers;
        this.access = access;
        this.model = model;
        this.renderer = renderer;
        this.issued = issued;
        this.units = units;
        this.signer = signer;
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

    /** The signed paper can be checked by everybody from now on. */
    void enter(Paper paper) {
        issued.enter(new IssuedDocument.Entry(
                CASE_TYPE,
                paper.id.toString(),
                paper.kind.document(),
                paper.issue().number(),
                paper.issue().on(),
                units.get(paper.unit).nameVi(),
                paper.standing().size()));
    }

    /** Nothing to do where the PDF was signed electronically and so stands already. */
    void keep(Paper paper) {
        if (papers.pdf(paper.id).isEmpty()) {
            keep(paper, renderer.pdf(model.of(paper.view())), false);
        }
    }

    /** With the signature in it. */
    void keepSigned(Paper paper, OpenKey key) {
        var pdf = renderer.pdf(model.of(paper.view()));
        keep(paper, signer.sign(pdf, key, paper.wording().subject()), true);
    }

    private void keep(Paper paper, byte[] pdf, boolean signed) {
        papers.insertPdf(paper.id, pdf, clock.instant());
        issued.seal(CASE_TYPE, paper.id.toString(), pdf, signed);
    }

    private OfficialDocument model(UUID id) {
        return model.of(papers.find(id).orElseThrow(Refusal::notFound).view());
    }
}
