package vn.thidua.paper;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** One thread that writes certificates: at once when a book is asked for, and now and then for those of dead nodes. */
@Component
class CertificateBookWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateBookWorker.class);
    private static final int PAUSE_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 20;

    private final CertificateBookWork work;
    private volatile @Nullable ScheduledExecutorService thread;

    CertificateBookWorker(CertificateBookWork work) {
        this.work = work;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(task -> {
            var worker = new Thread(task, "certificate-books");
            worker.setDaemon(true);
            return worker;
        });
        started.scheduleWithFixedDelay(this::all, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    @TransactionalEventListener
    void waiting(CertificateBooks.Ordered event) {
        var running = thread;
        if (running != null) {
            running.execute(this::all);
        }
    }

    private void all() {
        try {
            while (isRunning() && work.next()) {
                // the next one
            }
        } catch (RuntimeException trouble) {
            // the database is away for a moment: the next pause is over soon
            LOG.warn("Certificates cannot be written now", trouble);
        }
    }

    /** What is under way may end; what is not done by then is taken up after the next start. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
