package vn.thidua.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.shared.BackgroundWorker;

/** Writes the certificates of a decision into one document. */
@Component
class CertificateBookWorker extends BackgroundWorker {

    CertificateBookWorker(CertificateBookWork work) {
        super("certificate-books", work::next);
    }

    @TransactionalEventListener
    void waiting(CertificateBooks.Ordered event) {
        wake();
    }
}
