package vn.thidua.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads the project's own files: the text by the path below the folder, with forward slashes. */
public final class Sources {

    public static final Path JAVA = Path.of("src/main/java/vn/thidua");
    public static final Path RESOURCES = Path.of("src/main/resources");
    public static final Path PROCESSES = Path.of("processes");

    private Sources() {}

    public static Map<String, String> below(Path folder, String ending) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(ending)) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
