package vn.thidua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the tables and writes {@code src/docs/benchmarks.md}, whatever they say; some of them alone go to the build's folder. */
final class Report {

    private static final Path FILE = Path.of("src/docs/benchmarks.md");
    private static final Path PART = Path.of("target/benchmarks.md");

    private final List<String> lines = new ArrayList<>();

    Report() {
        lines.add("# Benchmarks");
        lines.add("");
        lines.add(
                "Written by `mvn -Pbench verify` on %s. Machine: %d processors, %d MiB heap, JDK %s, %s %s, embedded PostgreSQL 17 with"
                        .formatted(
                                LocalDate.now(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                Runtime.version().feature(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")));
        lines.add(
                "`fsync=off`, everything in one JVM and one database. Quote ratios, not single figures: the machine is shared.");
    }

    void table(String title, String text, String... header) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        lines.add(text);
        lines.add("");
        lines.add("| " + String.join(" | ", header) + " |");
        lines.add("|" + "---|".repeat(header.length));
    }

    void row(Object... cells) {
        var row = "| "
                + String.join(
                        " | ",
                        java.util.Arrays.stream(cells).map(String::valueOf).toList()) + " |";
        lines.add(row);
        System.out.println("BENCH " + row);
    }

    /** @param whole false leaves what stands written alone: a part would take the place of all */
    void write(boolean whole) {
        try {
            Files.writeString(whole ? FILE : PART, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
