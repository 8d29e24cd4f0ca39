package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * The embedded server on its way up. Making and starting it takes other processes' time, so it begins before the
 * application looks for its parts, and whoever needs a connection first waits for what is left.
 */
class EmbeddedDatabaseStart implements AutoCloseable {

    private final CompletableFuture<EmbeddedDatabase> database;

    EmbeddedDatabaseStart(Path folder) {
        database = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(folder), start -> new Thread(start, "database-start").start());
    }

    /** The running server; throws what kept it from starting. */
    EmbeddedDatabase await() {
        return database.join();
    }

    /** Stops the server, also one that nobody came to ask for because the application failed before. */
    @Override
    public void close() throws IOException {
        EmbeddedDatabase running;
        try {
            running = database.join();
        } catch (CompletionException toldToWhoeverAsked) {
            return;
        }
        running.close();
    }

    /** Begins as soon as it is settled that no other server is named and where the data are to be. */
    static class Begin implements ApplicationListener<ApplicationPreparedEvent> {

        private static final String NAME = "embeddedDatabaseStart";

        @Override
        public void onApplicationEvent(ApplicationPreparedEvent event) {
            var context = event.getApplicationContext();
            var environment = context.getEnvironment();
            if (!EmbeddedDatabaseConfiguration.isWanted(environment)) {
                return;
            }
            var start = new EmbeddedDatabaseStart(Path.of(environment.getProperty("thidua.data-dir", "./data")));
            context.getBeanFactory().registerSingleton(NAME, start);
            // registered before any other bean and therefore closed after all of them
            ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean(NAME, start::close);
        }
    }
}
