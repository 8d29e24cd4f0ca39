package vn.thidua.tasklist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * The files of a form that a page sends. Each is stored first and the form then carries its id, as a program sends it. A
 * good file stays stored when another field is wrong, so that nobody has to choose it again.
 */
@Component
class FormFiles {

    private final Attachments attachments;

    FormFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A form whose files are stored.
     *
     * @param data the values, with ids in the place of files; a refused file is missing
     * @param problems what is wrong with the refused ones
     */
    record Sent(Map<String, Object> data, FieldProblems problems) {}

    Sent store(Map<String, Object> typed, Actor actor) {
        var problems = new FieldProblems();
        var data = new LinkedHashMap<String, Object>();
        typed.forEach((name, value) -> {
            var path = "data." + name;
            var kept = value instanceof List<?> rows
                    ? rows(path, rows, problems, actor)
                    : one(path, value, problems, actor);
            if (kept != null) {
                data.put(name, kept);
            }
        });
        return new Sent(data, problems);
    }

    private List<Object> rows(String path, List<?> rows, FieldProblems problems, Actor actor) {
        var kept = new ArrayList<Object>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Map<?, ?> row) {
                var cells = new LinkedHashMap<String, Object>();
                for (var cell : row.entrySet()) {
                    var value = one(path + "[" + i + "]." + cell.getKey(), cell.getValue(), problems, actor);
                    if (value != null) {
                        cells.put(String.valueOf(cell.getKey()), value);
                    }
                }
                kept.add(cells);
            } else {
                kept.add(rows.get(i));
            }
        }
        return kept;
    }

    private @Nullable Object one(String path, Object value, FieldProblems problems, Actor actor) {
        if (!(value instanceof MultipartFile file)) {
            return value;
        }
        try (var content = file.getInputStream()) {
            return attachments
                    .store(path, file.getOriginalFilename(), file.getContentType(), content, actor)
                    .id()
                    .toString();
        } catch (Refusal refusal) {
            for (FieldProblem problem : refusal.fields()) {
                problems.add(problem.field(), problem.code(), problem.args().toArray());
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
