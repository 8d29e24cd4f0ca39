package vn.thidua.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/**
 * Stores files and hands them out. A file belongs to who stored it until a feature links it to a case; from then on
 * whoever may see the case may read it, and it hangs on no other.
 */
@Service
public class Attachments {

    /** The largest file in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** How many files of one person may hang on nothing: enough for many open drafts, too few to fill the disk. */
    private static final int MOST_LOOSE = 200;

    private static final Duration KEPT_LOOSE = Duration.ofDays(30);
    private static final int LARGEST_IN_MB = LARGEST / (1024 * 1024);

    private final AttachmentRepository files;
    private final List<CaseAccess> cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(AttachmentRepository files, List<CaseAccess> cases, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a file that still hangs on nothing; one that stays so is forgotten after thirty days.
     *
     * @param field the form's field, for the refusals
     * @param name the name as it was sent
     * @param declaredType the media type as it was sent, absent where none was
     * @throws Refusal 400 on the field if it is empty, too large, of a kind that is not accepted, or not what its name
     *     says
     */
    @Transactional
    public Attachment store(
            String field, @Nullable String name, @Nullable String declaredType, InputStream content, Actor actor) {
        try {
            return store(field, name, declaredType, content.readNBytes(LARGEST + 1), actor);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same for bytes that are already in memory. */
    @Transactional
    public Attachment store(
            String field, @Nullable String name, @Nullable String declaredType, byte[] content, Actor actor) {
        var clean = FileName.of(name == null ? "" : name).text();
        var kind = checked(field, clean, declaredType, content);
        if (files.forgetLoose(actor.personId(), clock.instant().minus(KEPT_LOOSE)) >= MOST_LOOSE) {
            throw Refusal.invalid(field, "attachment.field.tooMany", MOST_LOOSE);
        }
        var file = new Attachment(
                Ids.next(), clean, kind, content.length, hash(content), actor.nameOnRecord(), clock.instant());
        files.insert(file, actor.personId(), content);
        events.publishEvent(CaseEvent.of("attachment", file.id().toString(), null, null, "stored", actor)
                .with("name", clean)
                .with("sha256", file.sha256()));
        return file;
    }

    /**
     * Makes files part of a case. Sending the same form twice links once.
     *
     * @param field the form's field, for the refusals
     * @param ids what the form's field held
     * @throws Refusal 400 on the field if one is no file of this person's, or hangs on another case
     */
    @Transactional
    public void link(String field, Collection<String> ids, String caseType, String caseId, Actor actor) {
        for (var id : ids) {
            if (!linked(id, caseType, caseId, actor)) {
                throw Refusal.invalid(field, "shared.field.notAFile");
            }
        }
    }

    private boolean linked(String text, String caseType, String caseId, Actor actor) {
        UUID id;
        try {
            id = UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
        var owner = files.owner(id).orElse(null);
        if (owner == null) {
            return false;
        }
        return owner.isLinkedTo(caseType, caseId)
                || owner.uploadedBy().equals(actor.personId()) && files.link(id, caseType, caseId);
    }

    /**
     * Takes a file out of a case; it belongs to who stored it again, and is forgotten with what hangs on nothing. The
     * caller has checked that the case lets it go.
     */
    @Transactional
    public void unlink(UUID id, String caseType, String caseId) {
        files.unlink(id, caseType, caseId);
    }

    /** @throws Refusal 404 unless the file may be read by this person */
    @Transactional(readOnly = true)
    public AttachmentContent open(UUID id, Actor actor) {
        var owner = files.owner(id).orElseThrow(Refusal::notFound);
        if (!mayRead(owner, actor)) {
            throw Refusal.notFound();
        }
        return files.content(id);
    }

    private boolean mayRead(AttachmentRepository.Owner owner, Actor actor) {
        var type = owner.caseType();
        var id = owner.caseId();
        if (type == null || id == null) {
            return owner.uploadedBy().equals(actor.personId());
        }
        return cases.stream()
                .filter(access -> access.caseType().equals(type))
                .anyMatch(access -> access.maySee(id, actor));
    }

    /** The files of these ids, by name; for the module that keeps the ids and has checked who reads. */
    @Transactional(readOnly = true)
    public List<Attachment> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : files.find(ids);
    }

    /** The files of a case in the order in which they came; the caller has checked who reads. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String caseType, String caseId) {
        return of(caseType, List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The same of many cases by their ids, in one statement; those without a file are missing. */
    @Transactional(readOnly = true)
    public Map<String, List<Attachment>> of(String caseType, Collection<String> caseIds) {
        return files.linkedTo(caseType, caseIds);
    }

    private static FileKind checked(String field, String name, @Nullable String declaredType, byte[] content) {
        if (name.isEmpty()) {
            throw Refusal.invalid(field, "attachment.field.noName");
        }
        if (content.length == 0) {
            throw Refusal.invalid(field, "attachment.field.empty");
        }
        if (content.length > LARGEST) {
            throw Refusal.invalid(field, "attachment.field.tooLarge", LARGEST_IN_MB);
        }
        var kind = FileKind.of(content)
                .orElseThrow(() -> Refusal.invalid(field, "attachment.field.kindNotAccepted", name));
        var claimed = FileKind.claimedBy(name);
        boolean declaredOtherwise = declaredType != null
                && FileKind.declaredAs(declaredType)
                        .filter(other -> other != kind)
                        .isPresent();
        if (!claimed.equals(Optional.of(kind)) || declaredOtherwise) {
            throw Refusal.invalid(field, "attachment.field.renamed", name, kind.name());
        }
        return kind;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
