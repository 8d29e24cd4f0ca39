package vn.thidua.rolemodel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.thidua.attachment.Attachments;
import vn.thidua.rolemodel.RoleModelPhotos;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

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

    /** What a form brought along, and which of its files are none that we accept: the others are kept all the same. */
    record Chosen(List<Row> rows, FieldProblems problems) {}

    /** Stores what was chosen now, keeps what was stored at an earlier sending. */
    Chosen of(HttpServletRequest request, Actor actor) throws IOException {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var rows = new ArrayList<Row>();
        var problems = new FieldProblems();
        for (int i = 0; i < RoleModelPhotos.MOST; i++) {
            var path = "photos[%d].".formatted(i);
            var file = parts == null ? null : parts.getFile(path + "file");
            var kept = QueryParameters.text(request.getParameter(path + "kept"));
            rows.add(new Row(
                    file == null || file.isEmpty() ? kept : stored(path + "file", file, problems, actor),
                    QueryParameters.text(request.getParameter(path + "alt"))));
        }
        return new Chosen(rows, problems);
    }

    private @Nullable String stored(String field, MultipartFile file, FieldProblems problems, Actor actor)
            throws IOException {
        try (var content = file.getInputStream()) {
            return attachments
                    .store(field, file.getOriginalFilename(), file.getContentType(), content, actor)
                    .id()
                    .toString();
        } catch (Refusal refusal) {
            refusal.fields()
                    .forEach(wrong -> problems.add(
                            wrong.field(), wrong.code(), wrong.args().toArray()));
            return null;
        }
    }
}
