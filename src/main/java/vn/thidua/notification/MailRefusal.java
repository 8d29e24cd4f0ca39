package vn.thidua.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail server's "no" means: 4xx is for now, 5xx for ever (RFC 5321, 4.2.1). */
final class MailRefusal {

    private static final int FOR_EVER = 500;

    private MailRefusal() {}

    static boolean isFinal(SendFailedException refused) {
        for (Exception each = refused; each instanceof MessagingException said; each = said.getNextException()) {
            if (said instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= FOR_EVER;
            }
            if (said instanceof SMTPSendFailedException sending && sending.getReturnCode() > 0) {
                return sending.getReturnCode() >= FOR_EVER;
            }
        }
        // refused before any server was asked: the address itself cannot be one
        return true;
    }
}
