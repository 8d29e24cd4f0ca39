package vn.thidua.shared;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One thread of a module that works off what people have asked for: at once when {@link #wake() woken}, and now and then
 * for what a dead node has left. What is under way may end when the application stops; what is not done by then is taken
 * up after the next start.
 */
public abstract class BackgroundWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWorker.class);
    private static final int PAUSE_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 20;

    private final String name;
    private final BooleanSupplier next;
    private volatile @Nullable ScheduledExecutorService thread;

    /**
     * @param name of the thread
     * @param next does one piece of work; false where there is none
     */
    protected BackgroundWorker(String name, BooleanSupplier next) {
        this.name = name;
        this.next = next;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(task -> {
            var worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
        started.scheduleWithFixedDelay(this::all, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    /** Says that there is something to do. */
    protected final void wake() {
        var running = thread;
        if (running != null) {
            running.execute(this::all);
        }
    }

    private void all() {
        try {
            while (isRunning() && next.getAsBoolean()) {
                // the next one
            }
        } catch (RuntimeException trouble) {
            // the database is away for a moment: the next pause is over soon
            LOG.warn("The work of {} cannot go on now", name, trouble);
        }
    }

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
