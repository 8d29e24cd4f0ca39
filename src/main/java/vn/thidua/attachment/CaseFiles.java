package vn.thidua.attachment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * The files that a case brings along beside its forms. The feature has locked the case and checked who may add, and tells
 * its history of what came and went.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFiles {

    /** How many files one case holds: enough for every paper the law asks for, few enough to be read. */
    public static final int MOST = 30;

    /** The field of the form. */
    public static final String FIELD = "files";

    private final Attachments attachments;

    CaseFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * Stores files and adds all of them or none.
     *
     * @return what was added
     * @throws Refusal 400 on the field for what is no file we accept
     */
    public List<Attachment> add(String caseType, String caseId, Collection<SentFile> files, Actor actor) {
        refuseNone(files);
        refuseTooMany(files.size(), attachments.of(caseType, caseId).size());
        var stored = files.stream()
                .map(file -> attachments.store(FIELD, file.name(), file.type(), file.content(), actor))
                .toList();
        link(stored, caseType, caseId, actor);
        return stored;
    }

    /** The same for files that were stored before; those that the case holds already stay as they are and count once. */
    public List<Attachment> attach(String caseType, String caseId, Collection<UUID> files, Actor actor) {
        refuseNone(files);
        var held = attachments.of(caseType, caseId).stream().map(Attachment::id).collect(Collectors.toSet());
        var wanted = new LinkedHashSet<>(files);
        wanted.removeAll(held);
        refuseTooMany(wanted.size(), held.size());
        var found = attachments.find(wanted);
        if (found.size() < wanted.size()) {
            throw Refusal.invalid(FIELD, "shared.field.notAFile");
        }
        link(found, caseType, caseId, actor);
        return found;
    }

    /**
     * Takes a file out of the case.
     *
     * @return what was taken out
     * @throws Refusal 404 for a file that it does not hold
     */
    public Attachment remove(String caseType, String caseId, UUID file) {
        var held = attachments.of(caseType, caseId).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        attachments.unlink(file, caseType, caseId);
        return held;
    }

    private void link(Collection<Attachment> files, String caseType, String caseId, Actor actor) {
        var ids = files.stream().map(file -> file.id().toString()).toList();
        attachments.link(FIELD, ids, caseType, caseId, actor);
    }

    private static void refuseNone(Collection<?> files) {
        if (files.isEmpty()) {
            throw Refusal.invalid(FIELD, "shared.field.required");
        }
    }

    private static void refuseTooMany(int more, int held) {
        if (held + more > MOST) {
            throw Refusal.invalid(FIELD, "attachment.field.caseIsFull", MOST);
        }
    }
}
