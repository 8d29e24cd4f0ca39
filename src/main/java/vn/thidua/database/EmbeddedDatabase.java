package vn.thidua.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, started from its packaged binaries, with its data kept in a folder across restarts. One
 * application at a time: the folder is locked, and whoever comes second is told so. A server that a killed application
 * left running is stopped first; PostgreSQL then recovers from its log as after a power cut.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "thidua";
    static final String OWNER = "postgres";
    static final String APPLICATION = "thidua_app";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.server = server;
    }

    /**
     * Starts the server in the folder, making folder, database and role where they do not exist yet.
     *
     * @throws DataDirectoryInUse if another application holds the folder
     */
    static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = lock(folder);
            try {
                Path data = folder.resolve("postgres");
                stopOrphan(data);
                var database = new EmbeddedDatabase(lockFile, startServer(data));
                database.createDatabaseAndRole();
                log.info("The data are kept in {}", folder.toAbsolutePath().normalize());
                return database;
            } catch (IOException | SQLException | RuntimeException failure) {
                lockFile.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL could not start in " + folder, failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared in " + folder, failure);
        }
    }

    String url() {
        return server.getJdbcUrl(OWNER, NAME).replaceFirst("\\?.*", "");
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("thidua.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DataDirectoryInUse(folder);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    /** We hold the lock, so a server that still runs on this folder belongs to an application that was killed. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        var orphan = ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isEmpty()) {
            return;
        }
        log.warn("Stopping the PostgreSQL (process {}) that a killed application left behind", lines.get(0));
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            orphan.get().destroyForcibly();
            orphan.get().onExit().join();
        } catch (ExecutionException failure) {
            throw new IOException("Waiting for the old PostgreSQL failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the old PostgreSQL", interrupted);
        }
    }

    private static EmbeddedPostgres startServer(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setLocaleConfig("encoding", "UTF8")
                // the library is made for tests and trades durability for speed; here people keep their data
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    private void createDatabaseAndRole() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (missing(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME);
            }
            if (missing(statement, "select from pg_roles where rolname = '" + APPLICATION + "'")) {
                statement.execute("create role " + APPLICATION + " login");
            }
        }
    }

    private static boolean missing(java.sql.Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }
}
