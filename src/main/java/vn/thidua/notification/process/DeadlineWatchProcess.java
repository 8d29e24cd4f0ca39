package vn.thidua.notification.process;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.DeadlineWatch;
import vn.thidua.workflow.Processes;

/**
 * Keeps one watch running per installation. An instance lasts one working day and begins the next day's before it ends, so
 * that a changed model is in use on the day after; whatever stops, a start of the application finds out.
 */
@Component
public class DeadlineWatchProcess {

    /** The process id. */
    static final String ID = "deadline-watch";

    private final Processes processes;
    private final DeadlineWatch watch;

    DeadlineWatchProcess(Processes processes, DeadlineWatch watch) {
        this.processes = processes;
        this.watch = watch;
    }

    /** Begins the watch unless it runs. Several nodes that start at once begin one. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void ensure() {
        watch.waitForOthers();
        if (!processes.isAnyRunning(ID)) {
            begin();
        }
    }

    /** Begins the next day with a round. */
    @Transactional
    public void begin() {
        processes.start(ID, watch.nextDay().toString(), Map.of());
    }
}
