package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.attachment.CaseFiles;
import vn.thidua.attachment.SentFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;

/**
 * The papers that a dossier brings along: the achievement report as it was signed, minutes, certificates. The nominating
 * unit adds them while the dossier lies with it; what an echelon above has read is never taken away again.
 */
@Component
@Transactional
public class NominationFiles {

    private final NominationRepository nominations;
    private final NominationAccess access;
    private final Attachments attachments;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;

    NominationFiles(
            NominationRepository nominations,
            NominationAccess access,
            Attachments attachments,
            CaseFiles files,
            ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.access = access;
        this.attachments = attachments;
        this.files = files;
        this.events = events;
    }

    /** The files of a nomination that the reader may see, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID nomination) {
        return attachments.of(NominationAccess.CASE_TYPE, nomination.toString());
    }

    /** Whether this person adds files to it now. */
    public boolean mayAdd(NominationView nomination, Actor actor) {
        return takesFiles(nomination) && actor.sitsAt(Desk.clerk(nomination.unit()));
    }

    /** Whether this person takes files out of it now. */
    public boolean mayRemove(NominationView nomination, Actor actor) {
        return nomination.status() == NominationStatus.DRAFT && mayAdd(nomination, actor);
    }

    /**
     * Stores files and adds all of them or none.
     *
     * @throws Refusal 400 on the field for what is no file we accept, 403 for another unit's clerk, 409 while the dossier
     *     lies elsewhere
     */
    public void add(UUID id, Collection<SentFile> sent, Actor actor) {
        var nomination = lockOpen(id, actor);
        tellAll(nomination, files.add(NominationAccess.CASE_TYPE, id.toString(), sent, actor), actor);
    }

    /** The same for files that were stored before: a program stores first and names the ids. */
    public void attach(UUID id, Collection<UUID> stored, Actor actor) {
        var nomination = lockOpen(id, actor);
        tellAll(nomination, files.attach(NominationAccess.CASE_TYPE, id.toString(), stored, actor), actor);
    }

    private NominationView lockOpen(UUID id, Actor actor) {
        var nomination = lockForClerk(id, actor);
        if (!takesFiles(nomination)) {
            throw Refusal.conflict("nomination.refusal.filesNotNow");
        }
        return nomination;
    }

    private void tellAll(NominationView nomination, List<Attachment> added, Actor actor) {
        added.forEach(file -> tell("fileAdded", nomination, file, actor));
    }

    /** @throws Refusal 409 once the dossier was submitted, 404 for a file it does not hold */
    public void remove(UUID id, UUID file, Actor actor) {
        var nomination = lockForClerk(id, actor);
        if (nomination.status() != NominationStatus.DRAFT) {
            throw Refusal.conflict("nomination.refusal.filesNotRemoved");
        }
        tell("fileRemoved", nomination, files.remove(NominationAccess.CASE_TYPE, id.toString(), file), actor);
    }

    private NominationView lockForClerk(UUID id, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
        var nomination = nominations.lock(id).map(Nomination::view).orElseThrow(Refusal::notFound);
        actor.requireDesk(Desk.clerk(nomination.unit()));
        return nomination;
    }

    private static boolean takesFiles(NominationView nomination) {
        return nomination.status() == NominationStatus.DRAFT || nomination.status() == NominationStatus.SUPPLEMENT;
    }

    private void tell(String action, NominationView nomination, Attachment file, Actor actor) {
        events.publishEvent(CaseEvent.of(
                        NominationAccess.CASE_TYPE,
                        nomination.id().toString(),
                        nomination.campaignText(),
                        nomination.unit(),
                        action,
                        actor)
                .with("name", file.name())
                .with("sha256", file.sha256()));
    }
}
