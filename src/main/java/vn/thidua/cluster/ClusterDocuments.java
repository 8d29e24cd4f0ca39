package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.IssuedFiles;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/**
 * The documents of a cluster's year: drafts until the act that makes them valid, then numbered, with a code to check them
 * by. Whoever may see the year reads them.
 */
@Component
public class ClusterDocuments {

    /** The kind of case under which a document can be checked; its id is its own. */
    static final String CASE = "clusterDocument";

    private final ClusterDocumentRepository documents;
    private final ClusterDirectory directory;
    private final ClusterDocumentModel model;
    private final IssuedFiles files;
    private final WorkingCalendar calendar;

    ClusterDocuments(
            ClusterDocumentRepository documents,
            ClusterDirectory directory,
            ClusterDocumentModel model,
            IssuedFiles files,
            WorkingCalendar calendar) {
        this.documents = documents;
        this.directory = directory;
        this.model = model;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * A document there is.
     *
     * @param number absent while it is a draft
     * @param issuedOn absent while it is a draft
     */
    public record Entry(
            ClusterDocumentKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn) {

        private static Entry of(ClusterDocumentKind kind, ClusterDocumentRepository.@Nullable Issued issued) {
            return issued == null ? new Entry(kind, null, null) : new Entry(kind, issued.number(), issued.on());
        }
    }

    /** The acts that make them valid have happened; again without harm. */
    @Transactional(propagation = Propagation.MANDATORY)
    void issue(ClusterYear year, ClusterDocumentKind... kinds) {
        var symbol = directory.get(year.cluster()).unit().symbol();
        for (ClusterDocumentKind kind : kinds) {
            documents.insert(year.id(), kind, kind.number(symbol), calendar.today());
        }
    }

    /** The documents that there are of a year. */
    @Transactional(readOnly = true)
    public List<Entry> of(ClusterYear year) {
        var issued = documents.of(year.id());
        return Arrays.stream(ClusterDocumentKind.values())
                .filter(kind -> kind.isWritten(year))
                .map(kind -> Entry.of(kind, issued.get(kind)))
                .toList();
    }

    /**
     * A document of a year that the reader may see.
     *
     * @throws Refusal 404 as long as nothing is written in it
     */
    @Transactional
    public byte[] file(ClusterYear year, ClusterDocumentKind kind, DocumentFormat format) {
        if (!kind.isWritten(year)) {
            throw Refusal.notFound();
        }
        var issued = documents.of(year.id()).get(kind);
        return files.give(
                CASE,
                issued == null ? Ids.next() : issued.id(),
                kind.issuedAs(),
                issued == null ? null : issued.on(),
                model.of(year, kind, Entry.of(kind, issued)),
                format);
    }
}
