package vn.thidua.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RegisterEntry;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The certificates of a decision: one at once, all of them by a job. */
@Component
@Transactional
public class CertificateBooks {

    private final CertificateBookRepository books;
    private final PaperQueries papers;
    private final PaperAccess access;
    private final Certificates certificates;
    private final DocumentRenderer renderer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateBooks(
            CertificateBookRepository books,
            PaperQueries papers,
            PaperAccess access,
            Certificates certificates,
            DocumentRenderer renderer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.papers = papers;
        this.access = access;
        this.certificates = certificates;
        this.renderer = renderer;
        this.events = events;
        this.clock = clock;
    }

    /** A book waits to be worked on. */
    record Ordered(UUID paper) {}

    /** @throws Refusal 404 unless the actor may see the decision */
    @Transactional(readOnly = true)
    public Optional<CertificateBook> of(UUID paper, Actor actor) {
        access.requireVisible(paper, actor);
        return books.find(paper);
    }

    /** The decisions that annulled what this one gave, by nomination: their certificates are offered no more. */
    @Transactional(readOnly = true)
    public Map<UUID, RegisterEntry.Revocation> revokedOn(PaperView decision) {
        return certificates.revokedOn(decision.standing());
    }

    /**
     * Asks for all certificates in one PDF; again without harm.
     *
     * @throws Refusal 404 for a stranger, 403 for whoever drafts no papers of the unit, 409 for what is no signed decision
     */
    public CertificateBook order(UUID paper, Actor actor) {
        var decision = decision(paper, actor);
        access.requireDraftingDesk(decision.unit(), actor);
        books.order(paper, decision.standing().size(), actor.nameOnRecord(), clock.instant());
        events.publishEvent(new Ordered(paper));
        return books.find(paper).orElseThrow();
    }

    /**
     * One certificate.
     *
     * @throws Refusal 404 unless the actor may see the decision and the nomination stands on it
     */
    public byte[] one(UUID paper, UUID nomination, DocumentFormat format, Actor actor) {
        var decision = decision(paper, actor);
        var item = decision.standing().stream()
                .filter(it -> it.nomination().equals(nomination))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return renderer.render(certificates.of(decision, item), format);
    }

    /**
     * Writes the bound book, slice by slice. No slice changes any more: each is read for itself, so that a slow reader holds
     * no connection.
     *
     * @throws Refusal 404 for a stranger and as long as there is none
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(UUID paper, OutputStream out, Actor actor) throws IOException {
        requireDone(paper, actor);
        for (int number = 0; ; number++) {
            var slice = books.part(paper, CertificateBookRepository.SLICE, number);
            if (slice.isEmpty()) {
                return;
            }
            out.write(slice.get());
        }
    }

    /** @throws Refusal 404 for a stranger and as long as there is none */
    @Transactional(readOnly = true)
    public void requireDone(UUID paper, Actor actor) {
        of(paper, actor).filter(CertificateBook::isDone).orElseThrow(Refusal::notFound);
    }

    private PaperView decision(UUID paper, Actor actor) {
        var view = papers.visible(paper, actor);
        if (!view.hasCertificates()) {
            throw Refusal.conflict("paper.refusal.noCertificates");
        }
        return view;
    }
}
