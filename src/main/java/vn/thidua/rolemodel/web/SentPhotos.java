package vn.thidua.rolemodel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.thidua.attachment.Attachments;
import vn.thidua.rolemodel.RoleModelPhotos;
import vn.thidua.shared.Actor;
import vn.thidua.shared.QueryParameters;

/** The photos that come with a form: stored at once, so that a form that is shown again still has them. */
@Component
class SentPhotos {

    private final Attachments attachments;

    SentPhotos(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A photo as it was typed.
     *
     * @param file the id of the stored file, absent where none was chosen
     */
    record Row(@Nullable String file, @Nullable String alt) {

        static final Row EMPTY = new Row(null, null);

        boolean isEmpty() {
            return file == null && alt == null;
        }
    }

    /**
     * Stores what was chosen now, keeps what was stored at an earlier sending.
     *
     * @throws vn.thidua.shared.Refusal 400 at the input of a file that is none we accept
     */
    List<Row> of(HttpServletRequest request, Actor actor) throws IOException {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < RoleModelPhotos.MOST; i++) {
            var path = "photos[%d].".formatted(i);
            var file = request instanceof MultipartHttpServletRequest parts ? parts.getFile(path + "file") : null;
            var kept = QueryParameters.text(request.getParameter(path + "kept"));
            rows.add(new Row(
                    file == null || file.isEmpty() ? kept : stored(path + "file", file, actor),
                    QueryParameters.text(request.getParameter(path + "alt"))));
        }
        return rows;
    }

    private String stored(String field, MultipartFile file, Actor actor) throws IOException {
        try (var content = file.getInputStream()) {
            return attachments
                    .store(field, file.getOriginalFilename(), file.getContentType(), content, actor)
                    .id()
                    .toString();
        }
    }
}
