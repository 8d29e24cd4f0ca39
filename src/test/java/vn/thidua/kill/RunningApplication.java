package vn.thidua.kill;

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
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The application as it ships, in a process of its own with its embedded database, so that it can be killed. */
final class RunningApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Kept after the test, for whoever wants to know what happened. */
    private static final Path LOG = Path.of("target", "kill-drill.log");

    private final Path data;
    private final int port;
    private Process process;

    RunningApplication(Path data) {
        this.data = data;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        start();
    }

    int port() {
        return port;
    }

    /** Starts it on the same data and waits until it says that it is up. */
    void start() {
        try {
            process = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "vn.thidua.ThiduaApplication",
                            "--server.port=" + port,
                            "--thidua.data-dir=" + data,
                            "--thidua.demo=false"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitUp();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed; its database server stays behind as an orphan. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** An orderly end. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** A connection as the database's owner, to count what no page shows; it ends with the server. */
    JdbcClient database() {
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
        throw new AssertionError("not up after " + PATIENCE + ", see " + LOG);
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
