package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.signature.DocumentSigner;
import vn.thidua.signature.OpenKey;

/** The minutes: written by the secretary, signed by the chair or a deputy, kept as PDF. */
@Component
@Transactional
public class SessionMinutes {

    private final CouncilSessionRepository sessions;
    private final CouncilRepository councils;
    private final AgendaRepository agenda;
    private final SessionQueries queries;
    private final MinutesModel model;
    private final MinutesDocument document;
    private final DocumentRenderer renderer;
    private final IssuedDocuments issued;
    private final DocumentSigner signer;
    private final SessionEvents events;
    private final Clock clock;

    SessionMinutes(
            CouncilSessionRepository sessions,
            CouncilRepository councils,
            AgendaRepository agenda,
            SessionQueries queries,
            MinutesModel model,
            MinutesDocument document,
            DocumentRenderer renderer,
            IssuedDocuments issued,
            DocumentSigner signer,
            SessionEvents events,
            Clock clock) {
        this.sessions = sessions;
        this.councils = councils;
        this.agenda = agenda;
        this.queries = queries;
        this.model = model;
        this.document = document;
        this.renderer = renderer;
        this.issued = issued;
        this.signer = signer;
        this.events = events;
        this.clock = clock;
    }

    /** The secretary has written what was said. Called by the human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(UUID id, String discussion, Actor actor) {
        var before = lock(id);
        before.require(SessionStatus.MINUTES);
        var after = before.written(discussion);
        sessions.update(after);
        events.tell(before, after, "minutesWritten", actor);
    }

    /** The chair sends them back. Called by the human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(UUID id, String reason, Actor actor) {
        var before = lock(id);
        before.require(SessionStatus.TO_SIGN);
        var after = before.because(SessionStatus.MINUTES, reason);
        sessions.update(after);
        events.tell(before, after, "minutesReturned", actor);
    }

    /**
     * The chair signs, or a deputy for the chair; from now on the results are told. Called by the human task.
     *
     * @param key signs the PDF electronically too, now and not when the process keeps it: it is open in this transaction
     *     only. Null where the signature is an act on record and nothing more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(UUID id, @Nullable OpenKey key, Actor actor) {
        var before = lock(id);
        before.require(SessionStatus.TO_SIGN);
        var now = clock.instant();
        int year = LocalDate.ofInstant(now, clock.getZone()).getYear();
        int number = sessions.nextNumber(before.council(), year);
        var signature = CouncilSession.Signature.of(MinutesModel.inYear(number), year, number, actor, now);
        var after = before.signed(signature);
        sessions.update(after);
        issued.enter(new IssuedDocument.Entry(
                Sessions.CASE,
                id.toString(),
                DocumentKind.MINUTES,
                signature.number(),
                LocalDate.ofInstant(now, clock.getZone()),
                councils.find(after.council()).map(Council::name).orElse(""),
                agenda.size(id)));
        events.tell(SessionEvents.of(after, "minutesSigned", actor)
                .moved(before.status(), after.status())
                .with("number", signature.number()));
        if (key != null) {
            keep(id, signer.sign(pdf(id), key, after.title()), true);
            events.tell(SessionEvents.of(after, "signedElectronically", actor).with("certificate", key.subject()));
        }
    }

    /** Renders the signed minutes and keeps them; again and again without harm. Called by the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID id) {
        if (sessions.minutes(id).isEmpty()) {
            keep(id, pdf(id), false);
        }
    }

    private byte[] pdf(UUID id) {
        return renderer.pdf(document.of(queries.view(lock(id), Actor.SYSTEM)));
    }

    private void keep(UUID id, byte[] pdf, boolean electronically) {
        sessions.keepMinutes(id, pdf, clock.instant());
        issued.seal(Sessions.CASE, id.toString(), pdf, electronically);
    }

    /**
     * The minutes as signed, or as they are so far: the PDF is kept once signed, the DOCX is always made anew.
     *
     * @throws Refusal 404 for strangers, and before anything was counted
     */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, DocumentFormat format, Actor actor) {
        var view = counted(id, actor);
        return format == DocumentFormat.PDF
                ? sessions.minutes(id).orElseGet(() -> renderer.pdf(document.of(view)))
                : renderer.docx(document.of(view));
    }

    /** What the minutes say, for the page. */
    @Transactional(readOnly = true)
    public MinutesModel.Minutes read(UUID id, Actor actor) {
        return model.minutes(counted(id, actor));
    }

    private SessionView counted(UUID id, Actor actor) {
        var view = queries.view(id, actor);
        if (!view.session().status().isCounted()) {
            throw Refusal.notFound();
        }
        return view;
    }

    private CouncilSession lock(UUID id) {
        return sessions.lock(id).orElseThrow(Refusal::notFound);
    }
}
