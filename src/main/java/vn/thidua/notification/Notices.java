package vn.thidua.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells people things. What a transaction tells is gathered and written in one statement before it commits: a signature
 * under five hundred nominations costs no more than one under one, and a person gets one mail about all of them.
 */
@Component
public class Notices {

    private final NoticeRepository notices;
    private final MailDelivery mail;
    private final MailHours hours;

    Notices(NoticeRepository notices, MailDelivery mail, MailHours hours) {
        this.notices = notices;
        this.mail = mail;
        this.hours = hours;
    }

    /** Tells it if the transaction at hand commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        gathered().add(notice);
    }

    private List<Notice> gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Gathered();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                })
                .notices;
    }

    private final class Gathered implements TransactionSynchronization {

        private final List<Notice> notices = new ArrayList<>();
        private boolean mails;

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!notices.isEmpty()) {
                mails = Notices.this.notices.write(notices, hours.posting(Duration.ZERO));
                notices.clear();
            }
        }

        @Override
        public void afterCommit() {
            if (mails) {
                mail.wake();
            }
        }
    }
}
