package vn.thidua.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that somebody chose in a form. */
public final class ChosenFiles {

    private ChosenFiles() {}

    /** What a feature makes of a file. */
    public interface Reader<T> {
        T read(String name, @Nullable String type, byte[] content);
    }

    public static <T> List<T> of(@Nullable List<MultipartFile> parts, Reader<T> reader) throws IOException {
        var files = new ArrayList<T>();
        for (var part : parts == null ? List.<MultipartFile>of() : parts) {
            var name = part.getOriginalFilename();
            // a form sent with nothing chosen carries one part without a name
            if (name != null && !name.isEmpty()) {
                files.add(reader.read(name, part.getContentType(), part.getBytes()));
            }
        }
        return files;
    }
}
