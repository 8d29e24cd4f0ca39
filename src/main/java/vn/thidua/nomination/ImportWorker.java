package vn.thidua.nomination;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.shared.BackgroundWorker;

/** Works on lists of nominees. */
@Component
class ImportWorker extends BackgroundWorker {

    private final ImportWork work;
    private final boolean alone;

    ImportWorker(ImportWork work, @Value("${spring.datasource.url:}") String server) {
        super("nomination-imports", work::next);
        this.work = work;
        this.alone = server.isBlank();
    }

    @Override
    public void start() {
        if (alone) {
            work.freeAll();
        }
        super.start();
    }

    @TransactionalEventListener
    void waiting(ImportJobs.ImportWaiting event) {
        wake();
    }
}
