package vn.thidua.consultation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.nomination.NominationView;
import vn.thidua.shared.Actor;

/** The files that go with the questions about a nomination: who is asked reads them, and nothing else of the dossier's. */
@Component
public class ConsultationFiles {

    /** The field of the form. */
    public static final String FIELD = "files";

    static final String CASE = "consultationQuestion";

    private final Attachments attachments;

    ConsultationFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The files that went with questions about a nomination; the caller has checked who reads. */
    public List<Attachment> of(UUID nomination) {
        return attachments.of(CASE, nomination.toString());
    }

    void attach(NominationView nomination, @Nullable List<@Nullable UUID> files, Actor actor) {
        if (files != null) {
            var ids =
                    files.stream().filter(Objects::nonNull).map(UUID::toString).toList();
            attachments.link(FIELD, ids, CASE, nomination.id().toString(), actor);
        }
    }
}
