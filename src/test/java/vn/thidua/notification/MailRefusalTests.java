package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;

class MailRefusalTests {

    @Test
    void triesAgainWhatIsRefusedForNow() throws AddressException {
        assertThat(MailRefusal.isFinal(refused(450))).isFalse();
        assertThat(MailRefusal.isFinal(refused(550))).isTrue();
        assertThat(MailRefusal.isFinal(new SendFailedException("no address at all")))
                .isTrue();
    }

    @Test
    void waitsLongerAfterEachTryButNeverForEver() {
        assertThat(MailDelivery.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(MailDelivery.pause(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailDelivery.pause(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(MailDelivery.pause(1_000)).isEqualTo(Duration.ofHours(4));
    }

    private static SendFailedException refused(int code) throws AddressException {
        var refused = new SendFailedException("Invalid Addresses");
        refused.setNextException(
                new SMTPAddressFailedException(new InternetAddress("a@b.vn"), "RCPT TO", code, code + " no"));
        return refused;
    }
}
