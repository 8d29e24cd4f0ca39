package vn.thidua.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * One real PostgreSQL for the whole JVM, a database of its own for whoever asks. Durability is off: a test that needs a
 * crash starts the application as it ships.
 */
public final class TestPostgres {

    /** The role the application connects with; it owns nothing, as in production. */
    public static final String APPLICATION = "thidua_app";

    /** The role the migrations run as. */
    public static final String OWNER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();
    private static final Thread STOP = new Thread(TestPostgres::stop, "test-postgres-stop");

    static {
        Runtime.getRuntime().addShutdownHook(STOP);
    }

    private TestPostgres() {}

    /** Makes an empty database and answers its JDBC URL without user. */
    public static String newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /** As above, for an application that is going to run on it until this JVM ends. */
    static String newDatabaseOfAnApplication() {
        // shutdown hooks run side by side: an application whose server went first waits half a minute for a connection
        if (Runtime.getRuntime().removeShutdownHook(STOP)) {
            SpringApplication.getShutdownHandlers().add(TestPostgres::stop);
        }
        return newDatabase();
    }

    private static void stop() {
        try {
            SERVER.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            execute(server, "create role " + APPLICATION + " login");
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void execute(String statement) {
        execute(SERVER, statement);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
