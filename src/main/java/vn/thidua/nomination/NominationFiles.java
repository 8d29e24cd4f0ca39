package vn.thidua.nomination;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
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

    /** How many files one dossier holds: enough for every paper the law asks for, few enough to be read. */
    public static final int MOST = 30;

    /** The field of the form. */
    public static final String FIELD = "files";

    private final NominationRepository nominations;
    private final NominationAccess access;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;

    NominationFiles(
            NominationRepository nominations,
            NominationAccess access,
            Attachments attachments,
            ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.access = access;
        this.attachments = attachments;
        this.events = events;
    }

    /** A file as it was sent. */
    public record Sent(String name, @Nullable String type, byte[] content) {}

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
    public void add(UUID id, Collection<Sent> files, Actor actor) {
        var nomination = lockOpen(id, files.size(), actor);
        for (var file : files) {
            var stored = attachments.store(FIELD, file.name(), file.type(), file.content(), actor);
            attach(nomination, stored, actor);
        }
    }

    /** The same for files that were stored before: a program stores first and names the ids. */
    public void attach(UUID id, Collection<UUID> files, Actor actor) {
        var wanted = new LinkedHashSet<>(files);
        var held = of(id).stream().map(Attachment::id).collect(Collectors.toSet());
        wanted.removeAll(held);
        var nomination = lockOpen(id, files.size(), actor);
        var found = attachments.find(wanted);
        if (found.size() < wanted.size()) {
            throw Refusal.invalid(FIELD, "shared.field.notAFile");
        }
        found.forEach(file -> attach(nomination, file, actor));
    }

    private NominationView lockOpen(UUID id, int more, Actor actor) {
        var nomination = lockForClerk(id, actor);
        if (!takesFiles(nomination)) {
            throw Refusal.conflict("nomination.refusal.filesNotNow");
        }
        if (more == 0) {
            throw Refusal.invalid(FIELD, "shared.field.required");
        }
        if (of(id).size() + more > MOST) {
            throw Refusal.invalid(FIELD, "nomination.field.tooManyFiles", MOST);
        }
        return nomination;
    }

    private void attach(NominationView nomination, Attachment file, Actor actor) {
        attachments.link(
                FIELD,
                List.of(file.id().toString()),
                NominationAccess.CASE_TYPE,
                nomination.id().toString(),
                actor);
        tell("fileAdded", nomination, file, actor);
    }

    /** @throws Refusal 409 once the dossier was submitted, 404 for a file it does not hold */
    public void remove(UUID id, UUID file, Actor actor) {
        var nomination = lockForClerk(id, actor);
        if (nomination.status() != NominationStatus.DRAFT) {
            throw Refusal.conflict("nomination.refusal.filesNotRemoved");
        }
        var held = of(id).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        attachments.unlink(file, NominationAccess.CASE_TYPE, id.toString());
        tell("fileRemoved", nomination, held, actor);
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
