package vn.thidua.cluster.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterDocumentKind;
import vn.thidua.cluster.ClusterDocuments;
import vn.thidua.document.DocumentFormat;
import vn.thidua.shared.Actor;
import vn.thidua.web.FileAnswer;

/** The documents of a cluster's year as files, for pages and programs. */
@Component
public class YearFiles {

    private final ClusterDirectory directory;
    private final ClusterDocuments documents;

    YearFiles(ClusterDirectory directory, ClusterDocuments documents) {
        this.directory = directory;
        this.documents = documents;
    }

    /** @throws vn.thidua.shared.Refusal 404 for a year this person may not see, and for what is not written yet */
    public ResponseEntity<byte[]> of(
            String code, int year, ClusterDocumentKind kind, @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        return FileAnswer.of(
                documents.file(directory.visible(code, year, actor), kind, wanted),
                wanted.mediaType(),
                wanted.fileName(kind + "-" + code + "-" + year));
    }
}
