package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The application as it ships, in a process of its own with its embedded database, so that it can be killed or kept small. */
public final class RunningApplication {

    /** The first start of a small machine under load, every migration included, was seen to take 75 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path data;
    /** Kept after the test, for whoever wants to know what happened. */
    private final Path log;

    private final List<String> options;
    private final int port;
    private Process process;

    /**
     * Starts it.
     *
     * @param data the folder of its data
     * @param name of its log in the build's folder
     * @param options of its virtual machine, such as {@code -Xmx256m}
     */
    public RunningApplication(Path data, String name, String... options) {
        this.data = data;
        this.log = Path.of("target", name + ".log");
        this.options = List.of(options);
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        start();
    }

    public int port() {
        return port;
    }

    /** Starts it on the same data and waits until it says that it is up. */
    public void start() {
        try {
            var command = new ArrayList<String>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(options);
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    "vn.thidua.ThiduaApplication",
                    "--server.port=" + port,
                    "--thidua.data-dir=" + data,
                    "--thidua.demo=false"));
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitUp();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed; its database server stays behind as an orphan. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The most memory the process ever had, in bytes. */
    public long mostMemory() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An orderly end. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** A connection as the database's owner, to count what no page shows; it ends with the server. */
    public JdbcClient database() {
        try {
            String serverPort = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                    .get(3)
                    .trim();
            return JdbcClient.create(new SingleConnectionDataSource(
                    "jdbc:postgresql://localhost:" + serverPort + "/thidua", "postgres", "", true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitUp() {
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (HttpClient.newHttpClient()
                                .send(health, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
                Thread.sleep(200);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("not up after " + PATIENCE + ", see " + log);
    }

    public static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
