package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server in this JVM that keeps account of what has to arrive: all of it, each once, and nothing else. */
public final class PostOffice implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<String> due = new ArrayList<>();

    public PostOffice() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /**
     * What the step that was just taken has to send; waits for it.
     *
     * @param subject the whole subject
     */
    public void delivers(String recipient, String subject) {
        due.add(recipient + ": " + subject);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(received()).contains(due.get(due.size() - 1)));
        assertThat(received())
                .as("everything so far, each once")
                .containsAll(due)
                .doesNotHaveDuplicates();
    }

    /** That no step sent more than it had to; call it once nothing is left to be sent. */
    public void deliveredNothingElse() {
        assertThat(received()).containsExactlyInAnyOrderElementsOf(due);
    }

    @Override
    public void close() {
        server.stop();
    }

    private List<String> received() {
        return Arrays.stream(server.getReceivedMessages()).map(PostOffice::line).toList();
    }

    private static String line(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + ": " + mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
