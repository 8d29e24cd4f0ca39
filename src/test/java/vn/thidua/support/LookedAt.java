package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that tests leave in {@code target/documents} for a person to look at. */
public final class LookedAt {

    private static final Path FOLDER = Path.of("target/documents");

    private LookedAt() {}

    /** Answers what it was given. */
    public static byte[] keep(String name, byte[] content) {
        try {
            var file = FOLDER.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
